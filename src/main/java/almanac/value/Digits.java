package almanac.value;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Digits as every language here writes them. */
final class Digits {
  private static final String MINUS = "\u2212";

  private Digits() {}

  /** Commas from 1,000 on, every decimal kept, a true minus sign. */
  static String grouped(BigDecimal number) {
    String plain = number.abs().toPlainString();
    int point = plain.indexOf('.');
    int whole = point < 0 ? plain.length() : point;
    StringBuilder text = new StringBuilder(plain);
    for (int at = whole - 3; at > 0; at -= 3) {
      text.insert(at, ',');
    }
    return (number.signum() < 0 ? MINUS : "") + text;
  }

  /** As its unit asks: years have no commas. */
  static String of(Measure measure) {
    return measure.unit().equals(Unit.YEAR)
        ? measure.number().toPlainString()
        : grouped(measure.number());
  }

  static String sign(BigDecimal number, Sign sign) {
    return number.signum() < 0 ? MINUS : sign == Sign.SIGNED && number.signum() > 0 ? "+" : "";
  }

  /** Without zeros at the end of its decimals. */
  static BigDecimal stripped(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0, RoundingMode.UNNECESSARY) : stripped;
  }

  /** How many digits stand before the point; 0 for a number below 1. */
  static int whole(BigDecimal number) {
    return Math.max(0, number.precision() - number.scale());
  }

  /** To so many significant digits, but every digit before the point, and no zeros at the end. */
  static BigDecimal significant(BigDecimal number, int digits) {
    int scale = Math.max(0, digits - (number.precision() - number.scale()));
    return scale >= number.scale()
        ? stripped(number)
        : stripped(number.setScale(scale, RoundingMode.HALF_UP));
  }
}
