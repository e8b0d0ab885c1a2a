package almanac.value;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/** An exact fraction in lowest terms; the denominator is positive. */
public record Rational(BigInteger numerator, BigInteger denominator)
    implements Comparable<Rational> {
  public static final Rational ZERO = of(0, 1);
  public static final Rational ONE = of(1, 1);

  public Rational {
    if (denominator.signum() == 0) {
      throw new ArithmeticException("division by zero");
    }
    boolean small = isSmall(numerator) && isSmall(denominator);
    BigInteger divisor = small ? smallGcd(numerator, denominator) : numerator.gcd(denominator);
    BigInteger signed = denominator.signum() < 0 ? divisor.negate() : divisor;
    if (!signed.equals(BigInteger.ONE)) {
      numerator = small ? smallQuotient(numerator, signed) : numerator.divide(signed);
      denominator = small ? smallQuotient(denominator, signed) : denominator.divide(signed);
    }
  }

  /** Most numbers are, and then the machine's own arithmetic is several times faster. */
  private static boolean isSmall(BigInteger number) {
    return number.bitLength() < Long.SIZE - 1;
  }

  private static BigInteger smallGcd(BigInteger a, BigInteger b) {
    long one = Math.abs(a.longValue());
    long other = Math.abs(b.longValue());
    while (other != 0) {
      long rest = one % other;
      one = other;
      other = rest;
    }
    return BigInteger.valueOf(one);
  }

  private static BigInteger smallQuotient(BigInteger number, BigInteger divisor) {
    return BigInteger.valueOf(number.longValue() / divisor.longValue());
  }

  public static Rational of(long numerator, long denominator) {
    return new Rational(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
  }

  public static Rational of(BigDecimal decimal) {
    return decimal.scale() >= 0
        ? new Rational(
            decimal.unscaledValue(), BigDecimal.ONE.setScale(decimal.scale()).unscaledValue())
        : new Rational(decimal.toBigIntegerExact(), BigInteger.ONE);
  }

  public Rational plus(Rational other) {
    return new Rational(
        numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
        denominator.multiply(other.denominator));
  }

  public Rational minus(Rational other) {
    return plus(other.negate());
  }

  public Rational times(Rational other) {
    return other.equals(ONE)
        ? this
        : new Rational(
            numerator.multiply(other.numerator), denominator.multiply(other.denominator));
  }

  /** Throws {@link ArithmeticException} where the other is zero. */
  public Rational dividedBy(Rational other) {
    return new Rational(
        numerator.multiply(other.denominator), denominator.multiply(other.numerator));
  }

  public Rational negate() {
    return new Rational(numerator.negate(), denominator);
  }

  public Rational abs() {
    return signum() < 0 ? negate() : this;
  }

  public int signum() {
    return numerator.signum();
  }

  /** Rounded half up, away from zero, to so many decimals. */
  public BigDecimal round(int decimals) {
    return new BigDecimal(numerator)
        .divide(new BigDecimal(denominator), decimals, RoundingMode.HALF_UP);
  }

  @Override
  public int compareTo(Rational other) {
    return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
  }

  /** The record's own would be linked at every start, and be many times slower. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Rational rational
        && numerator.equals(rational.numerator)
        && denominator.equals(rational.denominator);
  }

  @Override
  public int hashCode() {
    return 31 * numerator.hashCode() + denominator.hashCode();
  }

  @Override
  public String toString() {
    return denominator.equals(BigInteger.ONE)
        ? numerator.toString()
        : numerator + "/" + denominator;
  }
}
