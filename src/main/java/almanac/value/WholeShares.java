package almanac.value;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

/** Whether a published share can be a share of a whole number of things. */
final class WholeShares {
  private WholeShares() {}

  static Verdict compare(Measure published, Term.Share share) {
    Interval base = Recomputation.interval(share.base());
    boolean agrees = possible(published.interval(), base);
    Rational one = share.base().value();
    BigInteger nearest = published.value().times(one).round(0).toBigInteger();
    Rational value = new Rational(nearest, BigInteger.ONE).dividedBy(one);
    return new Verdict(
        agrees,
        published,
        Recomputation.as(published, value),
        () -> Interval.of(value),
        agrees ? List.of() : hints(published, share, nearest));
  }

  /** Whether a whole number of the base lies in the share; the base is above zero. */
  private static boolean possible(Interval share, Interval base) {
    Rational from = share.low().times(share.low().signum() < 0 ? base.high() : base.low());
    Rational to = share.high().times(share.high().signum() < 0 ? base.low() : base.high());
    return ceiling(from).compareTo(floor(to)) <= 0;
  }

  private static BigInteger floor(Rational number) {
    BigInteger[] parts = number.numerator().divideAndRemainder(number.denominator());
    return parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0];
  }

  private static BigInteger ceiling(Rational number) {
    return floor(number.negate()).negate();
  }

  private static List<String> hints(Measure published, Term.Share share, BigInteger nearest) {
    NumberFormat format = NumberFormat.of("zh");
    Measure base = new Precision(Decimals.STANDARD).shown(share.base());
    Measure near =
        Recomputation.as(
            published, new Rational(nearest, BigInteger.ONE).dividedBy(share.base().value()));
    String nearby =
        nearest + " of " + format.prose(base) + " would be " + format.prose(near) + ", the nearest";
    Optional<String> swapped =
        Slips.transposed(
            published, m -> possible(m.interval(), Recomputation.interval(share.base())));
    return swapped.map(hint -> List.of(nearby, hint)).orElse(List.of(nearby));
  }
}
