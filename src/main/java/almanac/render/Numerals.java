package almanac.render;

import almanac.value.Measure;
import almanac.value.NumberFormat;
import almanac.value.Scale;
import java.math.BigDecimal;

/** Numbers of a column or a chart, in one unit, each with the decimals that it was written with. */
final class Numerals {
  private Numerals() {}

  /** The number alone, converted exactly to the scale's unit. */
  static String on(NumberFormat format, Scale scale, Measure measure) {
    return format.number(new Measure(number(scale, measure), scale.unit(), false, measure.exact()));
  }

  static BigDecimal number(Scale scale, Measure measure) {
    boolean same = scale.unit().size().equals(measure.unit().size());
    return same ? measure.number() : scale.own(measure);
  }

  /** What lacks behind the number to stand under those with most decimals: {@code .00}. */
  static String pad(BigDecimal number, int decimals) {
    int missing = decimals - Math.max(0, number.scale());
    String dot = number.scale() <= 0 && missing > 0 ? "." : "";
    return missing > 0 ? dot + "0".repeat(missing) : "";
  }
}
