package almanac.export;

/**
 * Keeps a spreadsheet from running text as a formula, as OWASP describes under “CSV injection”: a
 * text that begins like one, or with an apostrophe, gets an apostrophe before it. So a text that
 * begins with an apostrophe in the file is read back by taking that one away. Numbers are never
 * guarded.
 */
final class Guard {
  /** What starts a formula, also in its full width, and what spreadsheets skip before it. */
  private static final String STARTS = "=+-@＝＋－＠\t\r\n";

  private static final char MARK = '\'';

  private Guard() {}

  static String on(String text) {
    boolean guarded =
        !text.isEmpty() && (text.charAt(0) == MARK || STARTS.indexOf(text.charAt(0)) >= 0);
    return guarded ? MARK + text : text;
  }
}
