package almanac.source;

import java.util.Collections;
import java.util.List;

/**
 * A table of texts; every row has a cell for each name of the header. No name is empty or stands
 * twice unless that was reported.
 *
 * @param rows those of a CSV file are read anew whenever one asks, so that memory holds no copy of
 *     the file
 */
public record TextTable(List<Text> header, List<List<Text>> rows) {
  public TextTable {
    header = List.copyOf(header);
    rows = Collections.unmodifiableList(rows);
  }

  /**
   * A table as text: the first line holds the names, columns are parted by {@code |} or else by
   * tabs. Blank lines are left out, and so are rows that were reported as ragged.
   */
  public static TextTable parse(Text text, Diagnostics diagnostics) {
    return TableLines.table(text, diagnostics);
  }
}
