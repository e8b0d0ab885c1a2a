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
   * either side; itself alone where it is exact, or counts whole things.
   */
  public Interval interval() {
    if (exact || (unit.kind() == Unit.Kind.COUNT && number.scale() <= 0)) {
      return Interval.of(value());
    }
    Rational half =
        Rational.of(new BigDecimal(BigInteger.ONE, number.scale()))
            .times(unit.size())
            .dividedBy(Rational.of(2, 1));
    return new Interval(value().minus(half), value().plus(half));
  }
}
