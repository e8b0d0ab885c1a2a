package almanac.data;

import almanac.value.Rational;
import java.math.BigDecimal;
import java.math.BigInteger;

/** Exact fractions as texts. */
public final class Fractions {
  private static final int DECIMALS = 4;

  private Fractions() {}

  /** Whether some number of decimals ends it. */
  public static boolean ends(Rational value) {
    BigInteger rest = value.denominator();
    for (BigInteger prime : new BigInteger[] {BigInteger.TWO, BigInteger.valueOf(5)}) {
      while (rest.mod(prime).signum() == 0) {
        rest = rest.divide(prime);
      }
    }
    return rest.equals(BigInteger.ONE);
  }

  /**
   * A decimal where one says it, {@code 109.5}; else a fraction in lowest terms, {@code 761/12}.
   */
  public static String exact(Rational value) {
    return ends(value)
        ? plain(new BigDecimal(value.numerator()).divide(new BigDecimal(value.denominator())))
        : value.toString();
  }

  /** Rounded half up to four decimals, without zeros at its end. */
  public static String shown(Rational value) {
    return plain(value.round(DECIMALS));
  }

  private static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }
}
