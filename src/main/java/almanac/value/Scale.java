package almanac.value;

import java.math.BigDecimal;
import java.util.List;

/**
 * One unit for numbers that are shown together.
 *
 * @param label of the unit, {@code 亿元} or {@code RMB billion}; may be empty
 * @param unit how large one is
 * @param decimals the most that any of the numbers has in the unit
 */
public record Scale(String label, Unit unit, int decimals) {
  static Scale of(String label, Unit unit, List<Measure> measures) {
    return new Scale(
        label, unit, measures.stream().mapToInt(m -> exact(m, unit).scale()).max().orElse(0));
  }

  /**
   * The same number in another unit: decimals that were written are kept, zeros that only the
   * conversion of a whole number would add are not.
   */
  static BigDecimal exact(Measure measure, Unit unit) {
    int written = Math.max(0, measure.number().scale());
    boolean same = measure.unit().size().equals(unit.size());
    BigDecimal number =
        same ? measure.number().setScale(written) : converted(measure, written, unit);
    return written == 0 ? Digits.stripped(number) : number;
  }

  private static BigDecimal converted(Measure measure, int written, Unit unit) {
    int decimals = Precision.converted(written, measure.unit(), unit);
    return measure.value().dividedBy(unit.size()).round(decimals);
  }

  /** The measure on this scale with the decimals that it was written with. */
  public BigDecimal own(Measure measure) {
    return exact(measure, unit);
  }

  /** The measure on this scale, exact. */
  public BigDecimal value(Measure measure) {
    return measure.value().dividedBy(unit.size()).round(decimals);
  }

  /** The measure on this scale as a reader sees it, with as many decimals as the others. */
  public String text(Measure measure) {
    return Digits.grouped(value(measure));
  }
}
