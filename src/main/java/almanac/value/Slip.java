package almanac.value;

import java.util.List;
import java.util.Optional;

/**
 * A sign that expressions do not know, and the one that was meant.
 *
 * @param at where it starts
 */
record Slip(int at, String written, String meant) {
  private static final List<String[]> LONG =
      List.of(
          new String[] {"==", "="},
          new String[] {"!=", ""},
          new String[] {"<>", ""},
          new String[] {"=>", ">="},
          new String[] {"=<", "<="},
          new String[] {"%%", "%"},
          new String[] {"&&", ""},
          new String[] {"||", ""},
          new String[] {"**", "*"});
  private static final String ODD = "≥≤≠≈×÷·−–—【】、。“”‘’〔〕\"∶";
  private static final String[] MEANT = {
    ">=", "<=", "", "~", "*", "/", "*", "-", "-", "-", "[", "]", ",", ".", "'", "'", "'", "'", "[",
    "]", "'", ":"
  };

  /** The first one from the given place on that stands outside quotes. */
  static Optional<Slip> first(String text, int end) {
    boolean quoted = false;
    for (int at = 0; at < end; at++) {
      quoted ^= text.charAt(at) == '\'';
      Optional<Slip> slip = quoted ? Optional.empty() : at(text, at);
      if (slip.isPresent()) {
        return slip;
      }
    }
    return Optional.empty();
  }

  private static Optional<Slip> at(String text, int at) {
    for (String[] pair : LONG) {
      if (text.startsWith(pair[0], at)) {
        return Optional.of(new Slip(at, pair[0], pair[1]));
      }
    }
    char sign = text.charAt(at);
    int odd = ODD.indexOf(sign);
    if (odd >= 0) {
      return Optional.of(new Slip(at, String.valueOf(sign), MEANT[odd]));
    }
    return isFullWidth(sign)
        ? Optional.of(new Slip(at, String.valueOf(sign), String.valueOf(ascii(sign))))
        : Optional.empty();
  }

  static boolean fullWidth(String text) {
    return text.chars().anyMatch(c -> isFullWidth((char) c));
  }

  private static boolean isFullWidth(char sign) {
    return (sign >= '\uFF01' && sign <= '\uFF5E') || sign == '\u3000';
  }

  private static char ascii(char sign) {
    return sign == '\u3000' ? ' ' : (char) (sign - 0xFEE0);
  }

  String hint() {
    return meant.isEmpty()
        ? "there are = < <= > >= and ~"
        : "write \"" + meant + "\" instead of \"" + written + "\"";
  }
}
