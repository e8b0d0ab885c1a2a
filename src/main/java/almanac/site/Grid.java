package almanac.site;

import almanac.data.CellRef;
import almanac.data.Field;
import almanac.data.Localized;
import almanac.value.Measure;
import almanac.value.Period;
import almanac.value.Timing;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The numbers of a figure as a table: a row for each category, a column for each series. Chart,
 * table and download are all made from it, so that they cannot differ.
 *
 * @param corner what the rows are: a field's title; empty where they are several fields
 */
public record Grid(Optional<Localized> corner, List<Column> columns, List<Row> rows) {
  public Grid {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    for (Row row : rows) {
      if (row.cells().size() != columns.size()) {
        throw new IllegalArgumentException("a row of " + row.cells().size() + " cells");
      }
    }
  }

  /** What a row or a column is called: a title, a period, or both. */
  public sealed interface Label {
    /** As an author names it: a category, a field, a period. */
    String key();

    /** A category, a field, or words of a row. */
    record Named(String key, Localized title) implements Label {}

    /** A time, said as its timing asks for. */
    record Time(Period period, Timing timing) implements Label {
      @Override
      public String key() {
        return period.written();
      }
    }
  }

  /**
   * A series.
   *
   * @param labels what tells it from the others; at least one
   * @param field whose numbers they are
   */
  public record Column(List<Label> labels, Field field) {
    public Column {
      labels = List.copyOf(labels);
    }
  }

  /**
   * A category.
   *
   * @param role a total stands last, a residual just before it
   */
  public record Row(Label label, Role role, List<Cell> cells) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /** What a row is among the others. */
  public enum Role {
    PART,
    RESIDUAL,
    TOTAL
  }

  /**
   * A number, or the symbol of a missing one; in a table also words, which stand in the dataset.
   *
   * @param ref the cell of the dataset; empty where the dataset has no such row
   * @param measure empty where it is missing
   * @param symbol of a missing number: empty, {@code —} or {@code …}
   * @param derived not published: derived or computed
   * @param cells those that an expression names which stands for the cell
   */
  public record Cell(
      Optional<CellRef> ref,
      Optional<Measure> measure,
      String symbol,
      boolean derived,
      List<CellRef> cells) {
    public Cell {
      cells = List.copyOf(cells);
    }

    Cell(Optional<CellRef> ref, Optional<Measure> measure, String symbol, boolean derived) {
      this(ref, measure, symbol, derived, List.of());
    }

    static final Cell NOTHING = new Cell(Optional.empty(), Optional.empty(), "", false);

    /** Whether it is one of a field that holds words. */
    public boolean isWords() {
      return ref.filter(r -> !r.field().type().isNumeric()).isPresent();
    }

    /** Whether there is neither a number nor a word. */
    public boolean isMissing() {
      return measure.isEmpty()
          && ref.filter(r -> r.cell().content() instanceof almanac.data.Cell.Words).isEmpty();
    }
  }

  /** Whether the column holds words and no number. */
  public boolean isWords(int column) {
    return rows.stream().map(r -> r.cells().get(column)).anyMatch(Cell::isWords)
        && rows.stream().allMatch(r -> r.cells().get(column).measure().isEmpty());
  }

  /** As authors name what is shown: rows, then series. */
  List<String> keys() {
    return Stream.concat(
            rows.stream().map(Row::label), columns.stream().flatMap(c -> c.labels().stream()))
        .map(Label::key)
        .filter(key -> !key.isEmpty())
        .distinct()
        .toList();
  }

  /** Whether the columns differ by their time at most. */
  boolean ofTimes() {
    return columns.stream()
        .allMatch(c -> columns.size() == 1 || c.labels().stream().allMatch(Grid::time));
  }

  /** Whether the rows are times. */
  boolean hasTimes() {
    return rows.stream().allMatch(row -> time(row.label()));
  }

  private static boolean time(Label label) {
    return label instanceof Label.Time;
  }

  /** All numbers, in the order of rows. */
  public List<Measure> measures() {
    return rows.stream()
        .flatMap(r -> r.cells().stream())
        .flatMap(c -> c.measure().stream())
        .toList();
  }
}
