package almanac.value;

/** The rule of recomputation: what a formula may give, and whether a published number agrees. */
public final class Recomputation {
  private Recomputation() {}

  /**
   * All that the term may be, in the base unit. Throws {@link ArithmeticException} where a divisor
   * may be zero, which the {@link Evaluator} lets through never.
   */
  public static Interval interval(Term term) {
    return term instanceof Term.Share
        ? new Interval(Rational.ZERO, Rational.ONE)
        : Box.AS_WRITTEN.interval(term);
  }

  /** The two are in units of one dimension. */
  public static Verdict compare(Measure published, Term computed) {
    if (computed instanceof Term.Share share) {
      return WholeShares.compare(published, share);
    }
    Interval interval = interval(computed);
    boolean agrees = published.interval().meets(interval);
    Measure recomputed = as(published, computed.value());
    return new Verdict(
        agrees,
        published,
        recomputed,
        interval,
        agrees ? java.util.List.of() : Slips.explain(published, computed));
  }

  /** A value with the decimals and the unit of a measure. */
  static Measure as(Measure like, Rational value) {
    return Measure.of(
        value.dividedBy(like.unit().size()).round(Math.max(0, like.number().scale())), like.unit());
  }
}
