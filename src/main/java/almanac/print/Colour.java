package almanac.print;

import com.openhtmltopdf.css.parser.FSRGBColor;
import java.util.Map;
import java.util.Optional;

/** Colours of drawings; what shines through is mixed with the white of the paper. */
final class Colour {
  private static final Map<String, String> NAMES =
      Map.of("black", "#000000", "white", "#ffffff", "currentColor", "#16202b");
  private static final int WHITE = 255;
  private static final int HEX = 16;

  private Colour() {}

  /** Nothing for {@code none}. A variable is as light as on white paper: what it falls back to. */
  static Optional<FSRGBColor> of(String written, double opacity) {
    if (written.equals("none") || written.equals("transparent") || opacity == 0) {
      return Optional.empty();
    }
    if (written.startsWith("var(")) {
      return of(written.substring(written.indexOf(',') + 1, written.length() - 1).strip(), opacity);
    }
    String hex = NAMES.getOrDefault(written, written);
    if (!hex.matches("#[0-9a-fA-F]{3}([0-9a-fA-F]{3})?")) {
      throw new IllegalArgumentException("no colour: " + written);
    }
    return Optional.of(
        new FSRGBColor(part(hex, 0, opacity), part(hex, 1, opacity), part(hex, 2, opacity)));
  }

  private static int part(String hex, int index, double opacity) {
    boolean isShort = hex.length() == 4;
    String digits =
        isShort
            ? hex.substring(index + 1, index + 2).repeat(2)
            : hex.substring(index * 2 + 1, index * 2 + 3);
    return (int) Math.round(WHITE + opacity * (Integer.parseInt(digits, HEX) - WHITE));
  }
}
