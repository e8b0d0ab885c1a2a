package almanac.cli;

import almanac.source.DisplayWidth;
import almanac.source.Shortened;
import almanac.source.Span;

/**
 * The line that a diagnostic points at, as a terminal shows it.
 *
 * @param line with tabs expanded, and cut around the place if it is long; may be blank
 * @param caret how many columns are left of the place
 */
record Excerpt(String line, int caret) {
  private static final int TAB = 4;
  private static final int LONGEST = 120;

  /** Characters on either side of the place that a cut leaves; each may fill two columns. */
  private static final int AROUND = 30;

  static Excerpt of(Span at) {
    String line = at.file().lineText(at.line());
    int column = Math.min(at.start() - at.file().lineStart(at.line()), line.length());
    String before = expanded(line.substring(0, column), 0);
    String after = expanded(line.substring(column), DisplayWidth.of(before)).stripTrailing();
    boolean isLong = DisplayWidth.of(before + after) > LONGEST;
    String head = isLong ? Shortened.end(before, AROUND) : before;
    return new Excerpt(
        head + (isLong ? Shortened.start(after, AROUND) : after), DisplayWidth.of(head));
  }

  private static String expanded(String text, int from) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '\t') {
        line.append(" ".repeat(TAB - (from + DisplayWidth.of(line.toString())) % TAB));
      } else {
        line.append(text.charAt(i));
      }
    }
    return Printable.line(line.toString());
  }
}
