package almanac.value;

import java.util.List;

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
    return compare(published, computed, computed.value());
  }

  /** The same of what a formula gave. */
  public static Verdict compare(Measure published, Outcome computed) {
    return computed.term() instanceof Term.Share
        ? compare(published, computed.term())
        : compare(published, computed.term(), computed.value());
  }

  private static Verdict compare(Measure published, Term computed, Rational value) {
    boolean agrees = agrees(published, computed, value);
    return new Verdict(
        agrees,
        published,
        as(published, value),
        () -> interval(computed),
        agrees ? List.of() : Slips.explain(published, computed));
  }

  /** A number that is what the result rounds to agrees, whatever else the result may be. */
  private static boolean agrees(Measure published, Term computed, Rational value) {
    Interval own = published.interval();
    return own.holds(value) || agrees(own, published.value(), computed, interval(computed));
  }

  /**
   * Whether the intervals meet. A cell that stands alone is no computation: there one of the two
   * numbers must be what the other rounds to, or 37.48 would agree with a cell of 37.49, since
   * their intervals share an end.
   */
  private static boolean agrees(Interval interval, Rational value, Term computed, Interval other) {
    return alone(computed)
        ? interval.holds(computed.value()) || other.holds(value)
        : interval.meets(other);
  }

  /** A cell as it is, perhaps in another unit. */
  static boolean alone(Term term) {
    boolean same =
        term instanceof Term.As || term instanceof Term.Shown || term instanceof Term.Negative;
    return term instanceof Term.Cell || (same && alone(term.parts().get(0)));
  }

  /** Whether two results agree: all that their difference may be holds zero. */
  static boolean agree(Term left, Term right) {
    return (alone(left) && alone(right))
        ? agrees(interval(left), left.value(), right, interval(right))
        : interval(difference(left, right)).holds(Rational.ZERO);
  }

  private static Term difference(Term left, Term right) {
    return new Term.Sum(List.of(left, new Term.Negative(right)), left.unit());
  }

  /** A value with the decimals and the unit of a measure. */
  static Measure as(Measure like, Rational value) {
    return Measure.of(
        value.dividedBy(like.unit().size()).round(Math.max(0, like.number().scale())), like.unit());
  }
}
