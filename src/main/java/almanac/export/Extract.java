package almanac.export;

import almanac.data.Dataset;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A dataset as it is taken away: what every format holds, cell for cell. A dataset of facts has a
 * line for each fact and a column for each period, any other a line for each row and a column for
 * each field; behind them stand companions, where a cell has something to say that its number does
 * not.
 */
public final class Extract {
  private final Dataset dataset;
  private final Colophon colophon;
  private final List<Column> columns;
  private final Lines lines;
  private @Nullable Survey survey;

  Extract(Dataset dataset, Colophon colophon, List<Column> columns, Lines lines) {
    this.dataset = dataset;
    this.colophon = colophon;
    this.columns = List.copyOf(columns);
    this.lines = lines;
  }

  /** Makes the lines, each time anew: a large dataset is never held twice. */
  @FunctionalInterface
  interface Lines {
    Stream<List<Item>> all();
  }

  public Dataset dataset() {
    return dataset;
  }

  Colophon colophon() {
    return colophon;
  }

  public List<Column> columns() {
    return columns;
  }

  /** An item for each column, in the order of the data. */
  public Stream<List<Item>> lines() {
    return lines.all();
  }

  /** What must be known before its first line is written; all lines are read once for it. */
  synchronized Survey survey() {
    Survey known = survey;
    if (known == null) {
      known = Survey.of(this);
      survey = known;
    }
    return known;
  }
}
