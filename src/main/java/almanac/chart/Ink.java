package almanac.chart;

import java.awt.Color;

/** How a drawing names its colours. */
enum Ink {
  /** By the page's style sheet, so that both themes read. */
  INLINE,
  /** By the light theme's values: the file stands alone. */
  FILE;

  String of(Tone tone) {
    return this == INLINE ? tone.variable() : tone.hex();
  }

  /** The tone that Batik writes as {@code rgb(18,67,109)}, {@code white} or {@code black}. */
  static Tone tone(String written) {
    for (Tone tone : Tone.values()) {
      Color c = tone.color();
      String rgb = "rgb(" + c.getRed() + "," + c.getGreen() + "," + c.getBlue() + ")";
      if (written.equals(rgb) || (written.equals("white") && tone == Tone.BACKGROUND)) {
        return tone;
      }
    }
    throw new IllegalArgumentException("a colour that no theme knows: " + written);
  }

  static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
