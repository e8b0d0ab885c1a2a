package almanac.chart;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * Round numbers along an axis: 1, 2 or 5 times a power of ten apart.
 *
 * @param from the first tick, at or below the least value
 * @param to the last, at or above the greatest
 */
record Ticks(BigDecimal from, BigDecimal to, BigDecimal step) {
  private static final MathContext PLACES = new MathContext(20, RoundingMode.UP);
  private static final List<BigDecimal> STEPS =
      List.of(BigDecimal.ONE, BigDecimal.valueOf(2), BigDecimal.valueOf(5), BigDecimal.TEN);

  /**
   * At most {@code count} steps, at least one; starts from zero unless the values differ by less
   * than a quarter.
   */
  static Ticks over(List<BigDecimal> values, int count) {
    BigDecimal least = values.stream().reduce(BigDecimal::min).orElse(BigDecimal.ZERO);
    BigDecimal most = values.stream().reduce(BigDecimal::max).orElse(BigDecimal.ONE);
    BigDecimal greatest = most.abs().max(least.abs());
    if (least.compareTo(most) == 0
        || most.subtract(least).multiply(BigDecimal.valueOf(4)).compareTo(greatest) >= 0) {
      least = least.min(BigDecimal.ZERO);
      most = most.max(BigDecimal.ZERO);
    }
    return least.compareTo(most) == 0 ? over(least, BigDecimal.ONE, 1) : over(least, most, count);
  }

  private static Ticks over(BigDecimal least, BigDecimal most, int count) {
    BigDecimal raw = most.subtract(least).divide(BigDecimal.valueOf(count), PLACES);
    BigDecimal ten = BigDecimal.ONE.scaleByPowerOfTen(raw.precision() - raw.scale() - 1);
    for (BigDecimal factor : STEPS) {
      Ticks ticks = at(least, most, factor.multiply(ten));
      if (ticks.values().size() <= count + 1) {
        return ticks;
      }
    }
    return at(least, most, ten.multiply(BigDecimal.valueOf(20)));
  }

  private static Ticks at(BigDecimal least, BigDecimal most, BigDecimal step) {
    BigDecimal from = least.divide(step, 0, RoundingMode.FLOOR).multiply(step);
    BigDecimal to = most.divide(step, 0, RoundingMode.CEILING).multiply(step);
    return new Ticks(from, to, step);
  }

  /** The same ticks on a scale that ends at a value, for a chart that shows none of them. */
  Ticks upTo(BigDecimal most) {
    return most.compareTo(from) > 0 ? new Ticks(from, most, step) : this;
  }

  List<BigDecimal> values() {
    List<BigDecimal> values = new ArrayList<>();
    for (BigDecimal at = from; at.compareTo(to) <= 0; at = at.add(step)) {
      values.add(at);
    }
    return values;
  }

  /** As it stands on an axis: {@code −1,500}, {@code 0.25}. */
  static String label(BigDecimal tick) {
    if (tick.signum() == 0) {
      return "0";
    }
    String digits = tick.abs().stripTrailingZeros().toPlainString();
    int point = digits.indexOf('.') < 0 ? digits.length() : digits.indexOf('.');
    StringBuilder label = new StringBuilder(digits);
    for (int at = point - 3; at > 0; at -= 3) {
      label.insert(at, ',');
    }
    return (tick.signum() < 0 ? "\u2212" : "") + label;
  }
}
