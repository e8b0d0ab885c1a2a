package almanac.export;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What must be known of an extract before its first line is written.
 *
 * @param lines how many
 * @param cut how many cells are too long for a sheet
 * @param columns in their order
 */
record Survey(int lines, int cut, List<Found> columns) {
  /** Wider than this no column is made. */
  private static final int WIDEST = 60;

  Survey {
    columns = List.copyOf(columns);
  }

  /**
   * What stands in a column.
   *
   * @param width of its widest cell, in columns of a terminal, at most {@value #WIDEST}
   * @param large whether one of its numbers has more digits than spreadsheets and browsers keep
   */
  record Found(int width, boolean large) {}

  /** Whether a column has such numbers. */
  boolean isLarge() {
    return columns.stream().anyMatch(Found::large);
  }

  static Survey of(Extract extract) {
    int[] widths = new int[extract.columns().size()];
    boolean[] large = new boolean[widths.length];
    int lines = 0;
    int cut = 0;
    Iterator<List<Item>> all = extract.lines().iterator();
    while (all.hasNext()) {
      List<Item> line = all.next();
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], width(line.get(i).text()));
        cut += line.get(i).text().length() > Spot.LONGEST ? 1 : 0;
        large[i] |= line.get(i).isLarge();
      }
      lines++;
    }
    return new Survey(
        lines,
        cut,
        IntStream.range(0, widths.length).mapToObj(i -> new Found(widths[i], large[i])).toList());
  }

  /** Of one line; a character beyond Latin, Greek and Cyrillic counts twice. */
  static int columns(String line) {
    return line.codePoints().map(c -> c < 0x1100 ? 1 : 2).sum();
  }

  /** Of its longest line, at most {@value #WIDEST}. */
  static int width(String text) {
    return Arrays.stream(text.split("[\r\n]+", -1))
        .mapToInt(Survey::columns)
        .map(width -> Math.min(width, WIDEST))
        .max()
        .orElse(0);
  }
}
