package almanac.source;

/** Texts that are cut to so many characters, with an ellipsis where something is missing. */
public final class Shortened {
  private Shortened() {}

  /** The start of a text. */
  public static String start(String text, int most) {
    int surplus = text.codePointCount(0, text.length()) - most;
    return surplus <= 0
        ? text
        : text.substring(0, text.offsetByCodePoints(text.length(), -surplus)) + "…";
  }

  /** The end of a text. */
  public static String end(String text, int most) {
    int surplus = text.codePointCount(0, text.length()) - most;
    return surplus <= 0 ? text : "…" + text.substring(text.offsetByCodePoints(0, surplus));
  }
}
