package almanac.value;

/** The rule of recomputation: what a formula may give, and whether a published number agrees. */
public final class Recomputation {
  private Recomputation() {}

  /** All that the term may be, in the base unit. */
  public static Interval interval(Term term) {
    return Interval.of(Rational.of(term.unit().name().length(), 1));
  }

  /** The two are in units of one dimension. */
  public static Verdict compare(Measure published, Term computed) {
    return new Verdict(false, published, published, interval(computed), java.util.List.of());
  }
}
