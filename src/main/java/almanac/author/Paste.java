package almanac.author;

import java.util.regex.Pattern;

/** What a paste from a spreadsheet or a text brings into cells. */
final class Paste {
  private static final Pattern EDGES =
      Pattern.compile("^[\\s\\u00a0\\u2007\\u202f\\u3000]+|[\\s\\u00a0\\u2007\\u202f\\u3000]+$");

  /** A number, or what is computed from numbers. */
  private static final Pattern NUMBER = Pattern.compile("[=~\u2212-]?\\s*[0-9].*|=.*");

  private static final Pattern WIDE_COMMA = Pattern.compile("(?<=[0-9])，(?=[0-9]{3}(?![0-9]))");

  private Paste() {}

  /** Without blanks at either end, those that do not break a line among them. */
  static String stripped(String cell) {
    return EDGES.matcher(cell).replaceAll("");
  }

  /** With a comma for a full-width one that parts the thousands of a number. */
  static String mended(String cell) {
    return NUMBER.matcher(cell).matches() ? WIDE_COMMA.matcher(cell).replaceAll(",") : cell;
  }
}
