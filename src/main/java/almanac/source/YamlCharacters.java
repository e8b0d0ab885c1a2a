package almanac.source;

import java.util.Locale;

/**
 * Characters that no YAML may hold (YAML 1.2.2, 5.1), and the next line character, a line break to
 * some.
 */
final class YamlCharacters {
  /** A file with more of them is no text at all. */
  private static final int MOST_REPORTS = 20;

  private YamlCharacters() {}

  /** The text with a space in place of each that was reported. */
  static String checked(Span at, Diagnostics diagnostics) {
    String text = at.text();
    StringBuilder sound = null;
    int reports = 0;
    for (int i = 0; i < text.length(); i++) {
      if (refused(text, i)) {
        if (reports++ < MOST_REPORTS) {
          diagnostics.report(report(at.part(i, i + 1), text.charAt(i)));
        }
        sound = sound == null ? new StringBuilder(text) : sound;
        sound.setCharAt(i, ' ');
      }
    }
    return sound == null ? text : sound.toString();
  }

  private static boolean refused(String text, int i) {
    char c = text.charAt(i);
    if (Character.isHighSurrogate(c)) {
      return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
    }
    if (Character.isLowSurrogate(c)) {
      return i == 0 || !Character.isHighSurrogate(text.charAt(i - 1));
    }
    return (c < ' ' && c != '\n' && c != '\t') || (c >= 0x7F && c < 0xA0) || c >= 0xFFFE;
  }

  private static Diagnostic report(Span at, char c) {
    String name = String.format(Locale.ROOT, "U+%04X", (int) c);
    return Diagnostic.error("control-character", at, "an invisible control character, " + name)
        .withHint("delete it");
  }
}
