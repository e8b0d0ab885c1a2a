package almanac.value;

import java.util.List;

/**
 * Whether a published number agrees with what its formula gives.
 *
 * @param recomputed rounded to the published number's decimals, in its unit
 * @param interval all that the formula may give, in the base unit
 * @param hints how a number that does not agree may have come about, each a phrase in lower case;
 *     empty where it agrees
 */
public record Verdict(
    boolean agrees, Measure published, Measure recomputed, Interval interval, List<String> hints) {
  public Verdict {
    hints = List.copyOf(hints);
  }

  /** Consistent, but the inputs are too coarse to check the published number's last digit. */
  public boolean lastDigitOpen() {
    Interval of = published.interval();
    return agrees && !(of.holds(interval.low()) && of.holds(interval.high()));
  }
}
