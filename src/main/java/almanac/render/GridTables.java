package almanac.render;

import almanac.data.CellRef;
import almanac.data.Note;
import almanac.render.TableView.Cell;
import almanac.render.TableView.Head;
import almanac.render.TableView.Kind;
import almanac.site.BoundFigure;
import almanac.site.Goal;
import almanac.site.Grid;
import almanac.value.Measure;
import almanac.value.Scale;
import almanac.value.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Shows the numbers of a figure as a table. */
final class GridTables {
  private final Here here;
  private final Speech speech;
  private final BoundFigure figure;
  private final Grid grid;
  private final List<BoundFigure.Target> targets;
  private final TableNotes notes;
  private final boolean linked;

  private GridTables(Here here, BoundFigure figure, TableNotes notes, boolean linked) {
    this.here = here;
    this.speech = here.speech();
    this.figure = figure;
    this.grid = figure.grid();
    this.targets = figure.targets();
    this.notes = notes;
    this.linked = linked;
  }

  /** A column's unit, where it has one, and the most decimals in it. */
  private record Column(Optional<Scale> scale, int decimals) {}

  static TableView of(Here here, BoundFigure figure, String id, String title) {
    TableNotes notes = new TableNotes(here, id);
    return new GridTables(here, figure, notes, false).view(id, title);
  }

  /** The same, each number of which leads to its cell in the dataset. */
  static TableView linked(Here here, BoundFigure figure, String id, String title) {
    TableNotes notes = new TableNotes(here, id);
    return new GridTables(here, figure, notes, true).view(id, title);
  }

  private TableView view(String id, String title) {
    List<Column> columns = columns();
    List<Head> heads = new ArrayList<>(List.of(Head.text(corner())));
    for (int i = 0; i < columns.size(); i++) {
      String name = speech.labels(grid.columns().get(i).labels());
      heads.add(grid.isWords(i) ? Head.text(name) : Head.number(name, unit(columns.get(i), i)));
    }
    heads.addAll(goalHeads());
    return new TableView(
        speech.words(),
        id,
        "",
        Html.of(title),
        "",
        List.of(heads),
        rows(columns, false),
        totals(columns),
        notes.views(),
        Html.NONE,
        legend(),
        List.of());
  }

  private String corner() {
    return grid.corner().map(speech::text).orElse(speech.words().get("item"));
  }

  private List<Column> columns() {
    List<Column> columns = new ArrayList<>();
    for (int i = 0; i < grid.columns().size(); i++) {
      int column = i;
      Stream<Measure> measures =
          grid.rows().stream().flatMap(r -> r.cells().get(column).measure().stream());
      columns.add(column(i > 0 ? measures.toList() : withTarget(measures)));
    }
    return columns;
  }

  private List<Measure> withTarget(Stream<Measure> measures) {
    return Stream.concat(measures, targets.stream().map(BoundFigure.Target::measure)).toList();
  }

  private Column column(List<Measure> measures) {
    boolean shared =
        !measures.isEmpty()
            && measures.stream().allMatch(m -> m.unit().mixesWith(measures.get(0).unit()));
    if (!shared) {
      return new Column(Optional.empty(), 0);
    }
    Scale scale = speech.numbers().scale(measures);
    int decimals =
        measures.stream()
            .mapToInt(m -> Math.max(0, Numerals.number(scale, m).scale()))
            .max()
            .orElse(0);
    return new Column(Optional.of(scale), decimals);
  }

  private String unit(Column column, int index) {
    if (column.scale().isEmpty()) {
      return "";
    }
    Unit.Kind kind = column.scale().get().unit().kind();
    boolean ofCells = grid.rows().stream().allMatch(r -> r.cells().get(index).measure().isEmpty());
    return kind == Unit.Kind.PERCENT ? "%" : ofCells ? "" : column.scale().get().label();
  }

  private List<TableView.Row> rows(List<Column> columns, boolean totals) {
    List<TableView.Row> rows = new ArrayList<>();
    for (int i = 0; i < grid.rows().size(); i++) {
      if ((grid.rows().get(i).role() == Grid.Role.TOTAL) == totals) {
        rows.add(row(i, columns));
      }
    }
    return rows;
  }

  /** The target stands below the line, too: it is not one of the rows. */
  private List<TableView.Row> totals(List<Column> columns) {
    List<TableView.Row> rows = new ArrayList<>(rows(columns, true));
    for (int i = 0; i < targets.size(); i++) {
      rows.add(row(targets.get(i), mark(i), columns));
    }
    return rows;
  }

  /** A figure with a target has one column of numbers, or the target is that of the first. */
  private TableView.Row row(BoundFigure.Target aim, TableView.Data mark, List<Column> columns) {
    Html name = Html.of(Targets.name(speech, aim));
    List<Cell> cells = new ArrayList<>(List.of(Cell.of(name, Kind.HEAD)));
    Column first = columns.get(0);
    Cell number = Cell.of(link(text(aim.measure(), first), aim.ref()), Kind.NUMBER);
    cells.add(marked(number.pad(pad(aim.measure(), first)).data(mark), aim.ref()));
    columns.stream().skip(1).forEach(c -> cells.add(Cell.of(Html.NONE, Kind.TEXT)));
    return new TableView.Row("", cells);
  }

  private TableView.Row row(int index, List<Column> columns) {
    Grid.Row row = grid.rows().get(index);
    List<Cell> cells =
        new ArrayList<>(List.of(Cell.of(Html.of(speech.label(row.label())), Kind.HEAD)));
    for (int i = 0; i < columns.size(); i++) {
      cells.add(cell(row.cells().get(i), columns.get(i)).data(mark(index, i)));
    }
    Bullets.of(figure, row).ifPresent(goal -> cells.addAll(cells(goal)));
    return new TableView.Row("", cells);
  }

  /** The chart counts its items category by category, and the targets after them. */
  private TableView.Data mark(int row, int column) {
    int rows = grid.rows().size();
    int columns = grid.columns().size();
    return TableView.Data.mark(figure.turned() ? column * rows + row : row * columns + column);
  }

  private TableView.Data mark(int target) {
    int rows = grid.rows().size();
    int columns = grid.columns().size();
    return TableView.Data.mark(
        figure.turned() ? (columns + target) * rows : (rows + target) * columns);
  }

  private List<Head> goalHeads() {
    return figure.goals().isEmpty()
        ? List.of()
        : Bullets.heads(speech, figure).stream().map(name -> Head.number(name, "")).toList();
  }

  /** Each with its unit: the rows of a bullet may measure different things. */
  private List<Cell> cells(Goal goal) {
    Optional<Goal.Way> way = goal.way();
    String rest =
        way.map(w -> w.met() ? Bullets.way(speech, goal) : speech.numbers().prose(w.rest()))
            .orElse("");
    return List.of(
        marked(
            Cell.of(Html.of(speech.numbers().prose(goal.target().measure())), Kind.NUMBER),
            goal.target().ref()),
        Cell.of(
            Html.of(way.flatMap(Goal.Way::reached).map(speech.numbers()::prose).orElse("")),
            Kind.COMPUTED),
        Cell.of(Html.of(rest), Kind.COMPUTED));
  }

  private Cell cell(Grid.Cell cell, Column column) {
    if (cell.isWords()) {
      return marked(Cell.of(words(cell.ref().orElseThrow()), Kind.TEXT), cell.ref());
    }
    if (cell.measure().isEmpty()) {
      return Cell.of(Html.of(cell.symbol()), Kind.NUMBER);
    }
    Measure measure = cell.measure().get();
    Kind kind =
        cell.derived()
            ? Kind.COMPUTED
            : measure.number().signum() < 0 ? Kind.NEGATIVE : Kind.NUMBER;
    Html text = link(text(measure, column), cell.ref());
    return marked(Cell.of(text, kind).pad(pad(measure, column)), cell.ref());
  }

  private Html link(Html number, Optional<CellRef> ref) {
    return ref.filter(r -> linked)
        .map(r -> new Html(TermWords.link(Provenance.href(here, r), number.text())))
        .orElse(number);
  }

  private Html words(CellRef cell) {
    return RowCells.words(here, cell.dataset(), cell.row(), cell.field());
  }

  private Cell marked(Cell drawn, Optional<CellRef> ref) {
    List<Note> own = ref.map(CellRef::notes).orElse(List.of());
    return own.isEmpty()
        ? drawn
        : drawn.marks(own.stream().map(n -> notes.mark(ref.get(), n)).toList());
  }

  private Html text(Measure measure, Column column) {
    String text =
        column
            .scale()
            .map(
                scale ->
                    (measure.approximate() ? speech.numbers().about() : "")
                        + Numerals.on(speech.numbers(), scale, measure))
            .orElseGet(() -> speech.numbers().prose(measure));
    return Html.of(text);
  }

  private static String pad(Measure measure, Column column) {
    if (column.scale().isEmpty()) {
      return "";
    }
    BigDecimal number = Numerals.number(column.scale().get(), measure);
    return Numerals.pad(number, column.decimals());
  }

  private List<String> legend() {
    List<String> legend = new ArrayList<>();
    List<Grid.Cell> cells = grid.rows().stream().flatMap(r -> r.cells().stream()).toList();
    if (!figure.goals().isEmpty() || cells.stream().anyMatch(Grid.Cell::derived)) {
      legend.add(here.speech().words().get("legend.computed"));
    }
    Symbols.legend(
            here.speech().words(),
            cells.stream().filter(Grid.Cell::isMissing).map(Grid.Cell::symbol).toList())
        .forEach(legend::add);
    return legend;
  }
}
