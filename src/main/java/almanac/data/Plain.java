package almanac.data;

import almanac.value.Interval;
import almanac.value.Measure;
import almanac.value.Rational;
import almanac.value.Unit;
import java.math.BigDecimal;

/** Numbers as messages show them: {@code 22.07%}, {@code 2071.27亿元}. */
public final class Plain {
  private Plain() {}

  public static String text(Measure measure) {
    return (measure.approximate() ? "~" : "")
        + measure.number().toPlainString()
        + symbol(measure.unit());
  }

  static String symbol(Unit unit) {
    return unit.kind() == Unit.Kind.PERCENT ? "%" : unit.name();
  }

  /** With the interval in the unit of the number and one decimal more: {@code 21.98% (…–…)}. */
  static String text(Measure measure, Interval interval) {
    return interval.isPoint()
        ? text(measure)
        : text(measure)
            + " ("
            + bound(interval.low(), measure)
            + "–"
            + bound(interval.high(), measure)
            + ")";
  }

  private static String bound(Rational bound, Measure like) {
    int decimals = Math.max(0, like.number().scale()) + 1;
    return bound.dividedBy(like.unit().size()).round(decimals).toPlainString();
  }

  /** Exact where so many decimals hold it, else rounded. */
  static String text(Rational value, Unit unit, int decimals) {
    BigDecimal number = value.dividedBy(unit.size()).round(Math.max(0, decimals));
    return number.toPlainString() + symbol(unit);
  }
}
