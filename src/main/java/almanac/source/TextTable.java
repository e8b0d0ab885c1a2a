package almanac.source;

import java.util.List;

/**
 * A table of texts; every row has a cell for each name of the header. No name is empty or stands
 * twice unless that was reported.
 */
public record TextTable(List<Text> header, List<List<Text>> rows) {
  public TextTable {
    header = List.copyOf(header);
    rows = rows.stream().map(List::copyOf).toList();
  }

  /**
   * A table as text: the first line holds the names, columns are parted by {@code |} or else by
   * tabs. Blank lines are left out, and so are rows that were reported as ragged.
   */
  public static TextTable parse(Text text, Diagnostics diagnostics) {
    return TableLines.table(text, diagnostics);
  }
}
