package almanac.value;

/** Whether a number above zero shows its sign; one below zero always does. */
public enum Sign {
  PLAIN,
  /** {@code +38.05%}: of changes only. */
  SIGNED
}
