package almanac.value;

import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * A number as it was written, its decimals kept ({@code 3.10} has two), in the unit that it was
 * written in.
 *
 * @param approximate written with {@code ~}
 * @param exact it stands for itself alone, not for all that rounds to it
 */
public record Measure(BigDecimal number, Unit unit, boolean approximate, boolean exact) {

  public static Measure of(BigDecimal number, Unit unit) {
    return new Measure(number, unit, false, false);
  }

  /** In the base unit of its dimension. */
  public Rational value() {
    return Rational.of(number).times(unit.size());
  }

  /**
   * What the written number may stand for, in the base unit: half a unit of its last decimal to
   * either side; itself alone where it is exact, or counts whole things one by one. An approximate
   * number stands for more, see {@link #vicinity}.
   */
  public Interval interval() {
    if (approximate) {
      return vicinity();
    }
    return isPoint() ? Interval.of(value()) : around(half(number.scale()));
  }

  /** Whether the interval is a single number. */
  boolean isPoint() {
    return approximate ? number.signum() == 0 : exact || countsSingly();
  }

  private boolean countsSingly() {
    return unit.kind() == Unit.Kind.COUNT
        && number.scale() <= 0
        && unit.size().equals(Rational.ONE);
  }

  /** What may be called about this: half a unit of its last digit that is not 0, at most 5 %. */
  public Interval vicinity() {
    Rational most = value().abs().dividedBy(Rational.of(20, 1));
    Rational half = number.signum() == 0 ? most : half(number.stripTrailingZeros().scale());
    return around(half.compareTo(most) < 0 ? half : most);
  }

  private Rational half(int scale) {
    return Rational.of(new BigDecimal(BigInteger.valueOf(5), scale + 1)).times(unit.size());
  }

  private Interval around(Rational half) {
    Rational value = value();
    return new Interval(value.minus(half), value.plus(half));
  }

  /** The same, standing for itself alone. */
  public Measure asExact() {
    return new Measure(number, unit, approximate, true);
  }
}
