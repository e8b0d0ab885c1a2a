package almanac.value;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * One unit for numbers that are shown together.
 *
 * @param label of the unit, {@code 亿元} or {@code RMB billion}; may be empty
 * @param unit how large one is
 * @param decimals the most that any of the numbers has in the unit
 */
public record Scale(String label, Unit unit, int decimals) {
  /** The measure on this scale, exact. */
  public BigDecimal value(Measure measure) {
    return measure
        .value()
        .dividedBy(unit.size())
        .round(decimals)
        .setScale(decimals, RoundingMode.UNNECESSARY);
  }
}
