package almanac.data;

import almanac.source.Span;
import almanac.source.Text;
import java.util.Collections;
import java.util.List;

/**
 * Rows as they were written.
 *
 * @param header the columns; of records the keys of all, each once
 * @param lines of a CSV file each is read when it is asked for
 * @param ruled every row has a cell for every column of the header; else it may leave some out
 */
record Table(Span at, List<Text> header, List<Line> lines, boolean ruled) {
  Table {
    header = List.copyOf(header);
    lines = Collections.unmodifiableList(lines);
  }

  /** The name of each column. */
  List<String> names() {
    return header.stream().map(Text::value).toList();
  }
}
