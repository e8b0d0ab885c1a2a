package almanac.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Lengths as drawings write them. */
final class Decimals {

  private Decimals() {}

  /** With at most one decimal. */
  static String one(double length) {
    String written =
        BigDecimal.valueOf(length)
            .setScale(1, RoundingMode.HALF_UP)
            .stripTrailingZeros()
            .toPlainString();
    return written.equals("-0") ? "0" : written;
  }
}
