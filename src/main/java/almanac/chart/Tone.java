package almanac.chart;

import java.awt.Color;
import java.util.Locale;

/**
 * The colours that a chart may use, by their meaning.
 *
 * <p>Each has a light value of its own, so that a drawing in the light theme can be turned into one
 * of the style sheet's variables.
 */
enum Tone {
  C1("--c1", 0x12436d),
  C2("--c2", 0xca6c2c),
  C3("--c3", 0x770431),
  C4("--c4", 0x318f8e),
  MUTED("--c-muted", 0x7f8e9c),
  GRID("--c-grid", 0xe3e8ed),
  AXIS("--c-axis", 0x7f8b98),
  INK("--ink", 0x16202b),
  INK_2("--ink-2", 0x4a5766),
  BACKGROUND("--bg", 0xffffff);

  private final String variable;
  private final Color color;

  Tone(String variable, int rgb) {
    this.variable = variable;
    this.color = new Color(rgb);
  }

  /** In the light theme. */
  Color color() {
    return color;
  }

  /** In the light theme, {@code #12436d}. */
  String hex() {
    return String.format(Locale.ROOT, "#%06x", color.getRGB() & 0xffffff);
  }

  /** In the page's theme, the light one where a page has none. */
  String variable() {
    return "var(" + variable + ", " + hex() + ")";
  }

  /** The tone of a series by its place among those that are not muted. */
  static Tone series(int index) {
    return values()[index];
  }
}
