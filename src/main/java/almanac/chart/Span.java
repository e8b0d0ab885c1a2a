package almanac.chart;

/** From here to there, in pixels. */
record Span(double from, double to) {

  double size() {
    return to - from;
  }

  double middle() {
    return (from + to) / 2;
  }

  /** The start of something of a size that would like its middle at {@code at}, kept inside. */
  double start(double at, double size) {
    return Math.max(from, Math.min(at - size / 2, to - size));
  }
}
