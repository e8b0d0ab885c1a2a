package almanac.render;

import almanac.data.CellRef;
import almanac.data.Dataset;
import almanac.data.Field;
import almanac.data.Row;
import almanac.render.TableView.Cell;
import almanac.render.TableView.Head;
import almanac.render.TableView.Kind;
import almanac.value.Measure;
import almanac.value.Scale;
import almanac.value.Scope;
import almanac.value.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Shows a dataset, of a large one the first rows, as a table: a column a field, or of facts a row a
 * fact.
 */
final class DatasetTables {
  /** The table's anchor. */
  static final String ID = "table";

  private static final String DOWNLOADS = "#s-files";

  /** Of an amount to sort by. */
  private static final int AMOUNT_DECIMALS = 9;

  private final Here here;
  private final Dataset dataset;

  /** Those that are shown. */
  private final List<Row> shown;

  private final TableNotes notes;
  private final TreeSet<String> symbols = new TreeSet<>();

  /** The most that a number of the column has. */
  private final Map<String, Integer> decimals = new HashMap<>();

  private boolean computed;

  private final Workings workings;

  private DatasetTables(Here here, Dataset dataset, Workings workings) {
    this.here = here;
    this.dataset = dataset;
    this.shown = Preview.rows(dataset);
    this.workings = workings;
    this.notes = new TableNotes(here, ID);
  }

  /**
   * The whole table.
   *
   * @param workings is told of every number that was computed
   */
  static TableView of(Here here, Dataset dataset, Workings workings) {
    DatasetTables table = new DatasetTables(here, dataset, workings);
    return dataset.facts() ? table.facts() : table.rows();
  }

  private TableView view(List<Head> heads, List<TableView.Row> rows, List<TableView.Row> totals) {
    Words words = here.speech().words();
    List<String> legend = new ArrayList<>();
    if (computed) {
      legend.add(words.get("legend.computed"));
    }
    legend.addAll(Symbols.legend(words, symbols));
    Html title = Html.of(here.speech().text(dataset.title()));
    return new TableView(
        words,
        ID,
        "",
        title,
        Preview.told(here.speech(), dataset),
        List.of(heads),
        rows,
        totals,
        notes.views(),
        Figures.source(here, dataset),
        legend,
        Preview.isPart(dataset)
            ? List.of(LinkView.of(words.get("table.whole"), DOWNLOADS))
            : List.of());
  }

  private TableView facts() {
    List<Field> facts =
        dataset.fields().stream().filter(f -> !dataset.primaryKey().contains(f.name())).toList();
    List<Head> heads = new ArrayList<>(List.of(Head.text(here.speech().words().get("item"))));
    dataset.rows().forEach(row -> heads.add(Head.number(period(row), "")));
    List<TableView.Row> rows = new ArrayList<>();
    for (Field fact : facts) {
      List<Cell> cells =
          new ArrayList<>(List.of(Cell.of(Html.of(here.speech().text(fact.title())), Kind.HEAD)));
      dataset.rows().forEach(row -> cells.add(cell(row, fact, Optional.empty())));
      rows.add(new TableView.Row("r-" + fact.name(), cells));
    }
    return view(heads, rows, List.of());
  }

  private String period(Row row) {
    return row.period()
        .map(p -> here.speech().numbers().period(p, almanac.value.Timing.DURING))
        .orElse("");
  }

  private TableView rows() {
    Map<Field, Optional<Scale>> scales = new LinkedHashMap<>();
    dataset.fields().forEach(field -> scales.put(field, scale(field)));
    scales.forEach(
        (field, scale) -> decimals.put(field.name(), scale.map(s -> decimals(field, s)).orElse(0)));
    List<Head> heads = scales.entrySet().stream().map(e -> head(e.getKey(), e.getValue())).toList();
    List<TableView.Row> parts = new ArrayList<>();
    List<TableView.Row> totals = new ArrayList<>();
    boolean apart = dataset.timeField().isEmpty();
    for (Row row : shown) {
      (apart && isTotal(row) ? totals : parts).add(row(row, scales));
    }
    return view(heads, parts, totals);
  }

  private boolean isTotal(Row row) {
    return dataset.keyFields().stream()
        .anyMatch(
            k ->
                !k.overlap()
                    && k.total().isPresent()
                    && k.total().equals(Optional.ofNullable(row.keys().get(k.name()))));
  }

  private Optional<Scale> scale(Field field) {
    List<Measure> measures = shown.stream().flatMap(row -> measure(row, field).stream()).toList();
    boolean shared =
        !measures.isEmpty()
            && measures.stream().allMatch(m -> m.unit().mixesWith(measures.get(0).unit()));
    return shared ? Optional.of(here.speech().numbers().scale(measures)) : Optional.empty();
  }

  private Optional<Measure> measure(Row row, Field field) {
    return here.site().catalog().content(dataset, row, field) instanceof Scope.Content.Known known
        ? Optional.of(Cells.measure(here.site(), known.term()))
        : Optional.empty();
  }

  private Head head(Field field, Optional<Scale> scale) {
    String title = here.speech().text(field.title());
    if (!field.type().isNumeric()) {
      return Head.text(title);
    }
    boolean percent = scale.filter(s -> s.unit().kind() == Unit.Kind.PERCENT).isPresent();
    return Head.number(title, percent ? "%" : scale.map(Scale::label).orElse(""));
  }

  private TableView.Row row(Row row, Map<Field, Optional<Scale>> scales) {
    List<Cell> cells = new ArrayList<>();
    scales.forEach(
        (field, scale) ->
            cells.add(field.type().isNumeric() ? cell(row, field, scale) : words(row, field)));
    return new TableView.Row(Provenance.anchor(row), cells);
  }

  private int decimals(Field field, Scale scale) {
    return shown.stream()
        .flatMap(row -> measure(row, field).stream())
        .mapToInt(m -> Math.max(0, Numerals.number(scale, m).scale()))
        .max()
        .orElse(0);
  }

  private Cell words(Row row, Field field) {
    Html text = RowCells.words(here, dataset, row, field);
    return dataset.primaryKey().contains(field.name())
        ? Cell.of(text, Kind.HEAD)
        : Cell.of(text, Kind.TEXT).marks(marks(row, field));
  }

  private List<TableView.Mark> marks(Row row, Field field) {
    CellRef ref = ref(row, field);
    return ref.notes().stream().map(note -> notes.mark(ref, note)).toList();
  }

  private CellRef ref(Row row, Field field) {
    String id = here.site().catalog().id(dataset, row, field);
    return new CellRef(id, dataset, row, field, dataset.cell(row, field));
  }

  private Cell cell(Row row, Field field, Optional<Scale> scale) {
    almanac.data.Cell written = dataset.cell(row, field);
    CellRef ref = ref(row, field);
    List<TableView.Mark> marks = marks(row, field);
    Optional<Measure> known = measure(row, field);
    if (known.isEmpty()) {
      return missing(row, field).marks(marks).at(Provenance.anchor(ref));
    }
    Measure measure = known.get();
    boolean published = written.content() instanceof almanac.data.Cell.Written && !row.derived();
    computed |= !published;
    Kind kind =
        !published ? Kind.COMPUTED : measure.number().signum() < 0 ? Kind.NEGATIVE : Kind.NUMBER;
    BigDecimal number = scale.map(s -> Numerals.number(s, measure)).orElse(measure.number());
    Html text = Html.of(text(measure, scale));
    return Cell.of(published ? text : worked(ref, measure, text), kind)
        .at(Provenance.anchor(ref))
        .pad(scale.isPresent() ? Numerals.pad(number, decimals.getOrDefault(field.name(), 0)) : "")
        .marks(marks)
        .data(scale.isPresent() ? TableView.Data.NONE : amount(measure));
  }

  /** In the base unit, so that 1.25 亿 comes after 667 万; of many digits as many as tell. */
  private static TableView.Data amount(Measure measure) {
    BigDecimal amount = measure.value().round(AMOUNT_DECIMALS).stripTrailingZeros();
    return TableView.Data.amount(amount.toPlainString());
  }

  /** A computed number leads to how it came about. */
  private Html worked(CellRef ref, Measure shown, Html text) {
    return Workings.computed(here, ref)
        .map(term -> workings.anchor(ref, term, shown))
        .map(id -> new Html(TermWords.link("#" + id, text.text())))
        .orElse(text);
  }

  private Cell missing(Row row, Field field) {
    String symbol =
        here.site().catalog().content(dataset, row, field) instanceof Scope.Content.Missing missing
            ? missing.symbol()
            : "";
    symbols.add(symbol);
    return Cell.of(Html.of(symbol), Kind.NUMBER);
  }

  private String text(Measure measure, Optional<Scale> scale) {
    String about = measure.approximate() ? here.speech().numbers().about() : "";
    return scale
        .map(s -> about + Numerals.on(here.speech().numbers(), s, measure))
        .orElseGet(() -> here.speech().numbers().prose(measure));
  }
}
