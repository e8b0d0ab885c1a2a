package almanac.value;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers cut down to what a reader takes in at a glance. */
final class KeyFigures {
  private static final int OF_AMOUNTS = 3;
  private static final int OF_RATES = 4;
  private static final int MOST_COUNTED = 4;

  private KeyFigures() {}

  /** In the given unit with two to four significant digits. */
  static Measure of(Measure measure, Unit unit) {
    return new Measure(
        number(measure, Scale.exact(measure, unit)), unit, measure.approximate(), measure.exact());
  }

  private static BigDecimal number(Measure measure, BigDecimal number) {
    return switch (measure.unit().kind()) {
      case MONEY -> coarse(Digits.significant(number, OF_AMOUNTS));
      case COUNT, NUMBER ->
          number.scale() <= 0 && Digits.whole(number) <= MOST_COUNTED
              ? number
              : coarse(Digits.significant(number, OF_AMOUNTS));
      case PERCENT, POINTS, TIMES, MEASURE ->
          number.precision() <= OF_RATES ? number : Digits.significant(number, OF_RATES);
    };
  }

  /** Of more than four digits before the point only the first three count. */
  private static BigDecimal coarse(BigDecimal number) {
    int whole = Digits.whole(number);
    return whole <= MOST_COUNTED
        ? number
        : number
            .setScale(OF_AMOUNTS - whole, RoundingMode.HALF_UP)
            .setScale(0, RoundingMode.UNNECESSARY);
  }
}
