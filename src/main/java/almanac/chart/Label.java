package almanac.chart;

/** A run of text in one size, weight and colour. */
record Label(String text, double size, boolean bold, Tone tone) {

  static final double SIZE = 14;
  static final double SMALL = 13;

  static Label name(String text) {
    return new Label(text, SIZE, false, Tone.INK);
  }

  static Label value(String text) {
    return new Label(text, SIZE, true, Tone.INK);
  }

  static Label aside(String text) {
    return new Label(text, SIZE, false, Tone.INK_2);
  }

  static Label small(String text) {
    return new Label(text, SMALL, false, Tone.INK_2);
  }

  Label with(String other) {
    return new Label(other, size, bold, tone);
  }

  /** In pixels, as measured in the shipped typeface; drawings hold it in every other one. */
  double width() {
    return Typeface.of(bold).width(text) * size;
  }
}
