package almanac.site;

import almanac.value.Interval;
import almanac.value.Measure;
import almanac.value.Rational;
import java.math.BigDecimal;

/**
 * A number with all that it may stand for.
 *
 * @param interval in the base unit
 */
public record ProofNumber(Measure measure, Interval interval) {
  private static final int MOST = 5;

  public boolean isExact() {
    return interval.isPoint();
  }

  /** The least, in the number's own unit, with one decimal more than it has, or as many as tell. */
  public BigDecimal low() {
    return end(interval.low(), decimals());
  }

  /** The most, with as many decimals. */
  public BigDecimal high() {
    return end(interval.high(), decimals());
  }

  /** As many as tell the two ends apart, at most five more than the number has. */
  private int decimals() {
    int own = Math.max(0, measure.number().scale());
    int more = 1;
    while (more < MOST
        && !isExact()
        && end(interval.low(), own + more).compareTo(end(interval.high(), own + more)) == 0) {
      more++;
    }
    return own + more;
  }

  private BigDecimal end(Rational end, int decimals) {
    return end.dividedBy(measure.unit().size()).round(decimals);
  }
}
