package almanac.value;

/** The ends of intervals as numbers. */
final class Intervals {
  private Intervals() {}

  /** With one decimal more than the number that the interval belongs to, in its unit. */
  static Measure end(Rational end, Measure like) {
    int decimals = Math.max(0, like.number().scale()) + 1;
    return Measure.of(end.dividedBy(like.unit().size()).round(decimals), like.unit());
  }
}
