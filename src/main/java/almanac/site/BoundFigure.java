package almanac.site;

import almanac.data.Catalog;
import almanac.data.CellRef;
import almanac.data.Dataset;
import almanac.data.Field;
import almanac.data.Figure;
import almanac.data.Row;
import almanac.data.RowContext;
import almanac.value.Expr;
import almanac.value.Measure;
import almanac.value.Outcome;
import almanac.value.Period;
import almanac.value.Scope;
import almanac.value.Term;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A figure with its numbers, as it stands in a period.
 *
 * @param times the periods that it shows, ascending; empty where its data have none
 * @param targets numbers to reach, drawn dashed
 * @param brackets stretches of rows with their sum
 * @param goals of a bullet, what each row is to reach; of any other figure none
 * @param tiles of a tile map, where each row stands; of any other figure none
 */
public record BoundFigure(
    Figure figure,
    Dataset dataset,
    Grid grid,
    List<Period> times,
    List<Target> targets,
    List<Bracket> brackets,
    List<Goal> goals,
    List<Tile> tiles) {
  public BoundFigure {
    times = List.copyOf(times);
    targets = List.copyOf(targets);
    brackets = List.copyOf(brackets);
    goals = List.copyOf(goals);
    tiles = List.copyOf(tiles);
  }

  /** A place on a map of tiles, both from 0, from the left and from the top. */
  public record Tile(int column, int row) {}

  /** The same with other rows, each at its place. */
  BoundFigure placed(Grid rows, List<Tile> places) {
    return new BoundFigure(figure, dataset, rows, times, targets, brackets, goals, places);
  }

  /**
   * A number to reach.
   *
   * @param period in which it is to be reached
   * @param ref the cell that it is, with its notes; empty where it was computed
   * @param cells those that it names, and those written ones that it was computed from
   */
  public record Target(
      Measure measure, Optional<Period> period, Optional<CellRef> ref, List<CellRef> cells) {
    public Target {
      cells = List.copyOf(cells);
    }

    /**
     * What an expression came to.
     *
     * @param scope in which it was evaluated
     */
    static Target of(Outcome outcome, Optional<Period> period, Catalog catalog, Scope scope) {
      boolean plain = outcome.expression().body() instanceof Expr.Ref;
      Optional<CellRef> ref =
          plain && outcome.term() instanceof Term.Cell cell
              ? catalog.cell(cell.id())
              : Optional.empty();
      return new Target(outcome.shown(), period, ref, new Inputs(catalog).named(outcome, scope));
    }
  }

  /**
   * Neighbouring rows and what they come to.
   *
   * @param first the index of the first row
   * @param last the index of the last one
   * @param sum of their numbers in the only column
   * @param share of the whole column, a percent; empty where a part is missing
   */
  public record Bracket(int first, int last, Measure sum, Optional<Measure> share) {}

  /** Every cell that it shows, or that a number in it was computed from by the figure itself. */
  public List<CellRef> cells() {
    Stream<Grid.Cell> shown = grid.rows().stream().flatMap(row -> row.cells().stream());
    Stream<Target> all = Stream.concat(targets.stream(), goals.stream().map(Goal::target));
    return Stream.concat(
            shown.flatMap(cell -> Stream.concat(cell.ref().stream(), cell.cells().stream())),
            all.flatMap(target -> target.cells().stream()))
        .toList();
  }

  /** The same with a row of its dataset pointed out, if it shows that row. */
  BoundFigure pointing(RowContext at) {
    List<String> shown = at.dataset().name().equals(dataset.name()) ? grid.keys() : List.of();
    return keys(at.row())
        .filter(shown::contains)
        .findFirst()
        .map(key -> figure.highlighting(key))
        .map(f -> new BoundFigure(f, dataset, grid, times, targets, brackets, goals, tiles))
        .orElse(this);
  }

  /** What a figure may call the row: by what stands along its axis, by a key, by all keys. */
  private Stream<String> keys(Row row) {
    List<Field> things = dataset.keyFields().stream().filter(f -> !f.type().isTime()).toList();
    Stream<Field> axis = figure.x().flatMap(x -> dataset.field(x.value())).stream();
    return Stream.concat(
        Stream.concat(axis.filter(things::contains), things.stream())
            .map(field -> row.keys().getOrDefault(field.name(), "")),
        Stream.of(String.join("-", row.keys().values())));
  }

  /**
   * Whether the columns of the grid stand along the axis and its rows are what is compared: the
   * parts of a share, the lines of a slope, what lies within each other.
   */
  public boolean turned() {
    return switch (figure.chart().value()) {
      case "share" -> grid.ofTimes() && !grid.hasTimes();
      case "slope" -> !grid.hasTimes();
      case "nested" -> grid.corner().isEmpty();
      default -> false;
    };
  }

  /** Whether it is a table, and counted as one. */
  public FigureNumber.Kind kind() {
    return kind(figure);
  }

  /** Whether the figure is a table, and counted as one. */
  public static FigureNumber.Kind kind(Figure figure) {
    return figure.chart().value().equals("table")
        ? FigureNumber.Kind.TABLE
        : FigureNumber.Kind.FIGURE;
  }
}
