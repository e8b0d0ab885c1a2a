package almanac.chart;

/**
 * Why a chart cannot show its data, for its author.
 *
 * @param what in lower case
 * @param way out of it
 */
public record Problem(String what, String way) {

  /** Of a chart that has no rows for a bracket to span. */
  static Problem bracket(String marks) {
    return new Problem("a bracket stands beside bars, not beside " + marks, "take `bracket:` out");
  }

  /** Of a chart that has no place for a number to reach. */
  static Problem target(String marks) {
    return new Problem(
        "a target stands beside whole bars, not beside " + marks, "take `target:` out");
  }
}
