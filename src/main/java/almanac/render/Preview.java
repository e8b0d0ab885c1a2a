package almanac.render;

import almanac.data.Dataset;
import almanac.data.Row;
import almanac.value.Measure;
import almanac.value.Unit;
import java.math.BigDecimal;
import java.util.List;

/**
 * How much of a dataset its page shows: all of it, or of a large one the first rows, so that the
 * page stays light. Its downloads hold all.
 */
final class Preview {
  /** Tables of more rows are not shown as a whole. */
  private static final int MOST = 2000;

  private static final int FIRST = 500;

  private Preview() {}

  static boolean isPart(Dataset dataset) {
    return !dataset.facts() && dataset.rows().size() > MOST;
  }

  /** The rows that are shown, in their order. */
  static List<Row> rows(Dataset dataset) {
    return isPart(dataset) ? dataset.rows().subList(0, FIRST) : dataset.rows();
  }

  static boolean shows(Dataset dataset, Row row) {
    return !isPart(dataset)
        || rows(dataset).stream().anyMatch(shown -> shown.keys().equals(row.keys()));
  }

  /** What the reader is told of the rows that are not shown; empty where there are none. */
  static String told(Speech speech, Dataset dataset) {
    return isPart(dataset)
        ? speech
            .words()
            .get("table.part", number(speech, FIRST), number(speech, dataset.rows().size()))
        : "";
  }

  private static String number(Speech speech, int rows) {
    return speech.numbers().prose(Measure.of(BigDecimal.valueOf(rows), Unit.NUMBER));
  }
}
