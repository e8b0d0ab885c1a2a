package almanac.value;

/** When a number holds: at the end of its period, over it, or up to its end. */
public enum Timing {
  END,
  DURING,
  CUMULATIVE
}
