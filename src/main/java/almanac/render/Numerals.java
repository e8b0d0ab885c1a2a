package almanac.render;

import almanac.value.Measure;
import almanac.value.NumberFormat;
import almanac.value.Rational;
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
    if (scale.unit().size().equals(measure.unit().size())) {
      return measure.number();
    }
    BigDecimal uniform = scale.value(measure);
    Rational step = scale.unit().size().dividedBy(measure.unit().size());
    int shift = 0;
    while (step.compareTo(Rational.ONE) > 0) {
      step = step.dividedBy(Rational.of(10, 1));
      shift++;
    }
    int decimals = Math.min(uniform.scale(), Math.max(0, measure.number().scale() + shift));
    BigDecimal own = Rational.of(uniform).round(decimals);
    return own.compareTo(uniform) == 0 ? own : uniform;
  }

  /** What lacks behind the number to stand under those with most decimals: {@code .00}. */
  static String pad(BigDecimal number, int decimals) {
    int missing = decimals - Math.max(0, number.scale());
    String dot = number.scale() <= 0 && missing > 0 ? "." : "";
    return missing > 0 ? dot + "0".repeat(missing) : "";
  }
}
