package almanac.chart;

import java.awt.Color;
import java.util.List;
import java.util.Locale;

/**
 * The colours that a chart may use, by their meaning.
 *
 * <p>Each that shapes are drawn in has a light value of its own, so that a drawing in the light
 * theme can be turned into one of the style sheet's variables. A label keeps its tone by itself.
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
  BACKGROUND("--bg", 0xffffff),
  Q1("--q1", 0xdceaf5),
  Q2("--q2", 0xa9cbe6),
  Q3("--q3", 0x6ba4d0),
  Q4("--q4", 0x2f78b0),
  /** Drawn one shade off: its light value is that of the first series. */
  Q5("--q5", 0x12436d, 0x12436e),
  Q1_INK("--q1-ink", 0x16202b),
  Q2_INK("--q2-ink", 0x16202b),
  Q3_INK("--q3-ink", 0x16202b),
  Q4_INK("--q4-ink", 0xffffff),
  Q5_INK("--q5-ink", 0xffffff);

  private static final List<Tone> STEPS = List.of(Q1, Q2, Q3, Q4, Q5);
  private static final List<Tone> ON = List.of(Q1_INK, Q2_INK, Q3_INK, Q4_INK, Q5_INK);

  private final String variable;
  private final int light;
  private final Color color;

  Tone(String variable, int light) {
    this(variable, light, light);
  }

  Tone(String variable, int light, int drawn) {
    this.variable = variable;
    this.light = light;
    this.color = new Color(drawn);
  }

  /** What it is drawn in, in the light theme. */
  Color color() {
    return color;
  }

  /** In the light theme, {@code #12436d}. */
  String hex() {
    return String.format(Locale.ROOT, "#%06x", light);
  }

  /** In the page's theme, the light one where a page has none. */
  String variable() {
    return "var(" + variable + ", " + hex() + ")";
  }

  /** The tone of a series by its place among those that are not muted. */
  static Tone series(int index) {
    return values()[index];
  }

  /** How many steps there are from pale to dark. */
  static int steps() {
    return STEPS.size();
  }

  /** From 0, the palest, on. */
  static Tone step(int index) {
    return STEPS.get(index);
  }

  /** Of words on a step. */
  static Tone on(int index) {
    return ON.get(index);
  }
}
