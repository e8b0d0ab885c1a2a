package almanac.value;

import java.util.List;
import java.util.function.Supplier;

/**
 * Whether a published number agrees with what its formula gives.
 *
 * @param recomputed rounded to the published number's decimals, in its unit
 * @param range makes the interval, which few ask for
 * @param hints how a number that does not agree may have come about, each a phrase in lower case;
 *     empty where it agrees
 */
public record Verdict(
    boolean agrees,
    Measure published,
    Measure recomputed,
    Supplier<Interval> range,
    List<String> hints) {
  public Verdict {
    hints = List.copyOf(hints);
  }

  /** All that the formula may give, in the base unit. */
  public Interval interval() {
    return range.get();
  }

  /** Consistent, but the inputs are too coarse to check the published number's last digit. */
  public boolean lastDigitOpen() {
    Interval of = published.interval();
    Interval all = interval();
    return agrees && !(of.holds(all.low()) && of.holds(all.high()));
  }
}
