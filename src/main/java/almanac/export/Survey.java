package almanac.export;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

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
  record Found(int width, boolean large, Traits traits) {}

  /** Of each column. */
  List<Traits> traits() {
    return columns.stream().map(Found::traits).toList();
  }

  /** Whether a column has such numbers. */
  boolean isLarge() {
    return columns.stream().anyMatch(Found::large);
  }

  static Survey of(Extract extract) {
    List<Tally> tallies = new ArrayList<>();
    extract.columns().forEach(column -> tallies.add(new Tally()));
    int lines = 0;
    Iterator<List<Item>> all = extract.lines().iterator();
    while (all.hasNext()) {
      List<Item> line = all.next();
      for (int i = 0; i < tallies.size(); i++) {
        tallies.get(i).add(line.get(i));
      }
      lines++;
    }
    int cut = tallies.stream().mapToInt(tally -> tally.cut).sum();
    return new Survey(lines, cut, tallies.stream().map(Tally::found).toList());
  }

  /** A column while its cells are read. */
  private static final class Tally {
    private int width;
    private int cut;
    private boolean large;
    private Traits traits = Traits.ANY;

    void add(Item item) {
      String text = item.text();
      if (width < WIDEST) {
        width = Math.max(width, width(text));
      }
      cut += text.length() > Spot.LONGEST ? 1 : 0;
      large = large || item.isLarge();
      traits = traits.and(item);
    }

    Found found() {
      return new Found(width, large, traits);
    }
  }

  /** Of one line; a character beyond Latin, Greek and Cyrillic counts twice. */
  static int columns(String line) {
    return line.codePoints().map(Survey::columns).sum();
  }

  private static int columns(int c) {
    return c < 0x1100 ? 1 : 2;
  }

  /** Of its longest line, at most {@value #WIDEST}. */
  static int width(String text) {
    int widest = 0;
    int width = 0;
    for (int i = 0; i < text.length() && widest < WIDEST; i++) {
      int c = text.codePointAt(i);
      width = c == '\r' || c == '\n' ? 0 : width + columns(c);
      widest = Math.max(widest, width);
      i += Character.charCount(c) - 1;
    }
    return Math.min(widest, WIDEST);
  }
}
