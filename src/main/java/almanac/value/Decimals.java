package almanac.value;

/**
 * How many decimals a result shows whose parts do not say it.
 *
 * @param ratio of a ratio of like units, which is a percent, and of a multiple
 * @param quotient of any other quotient
 */
public record Decimals(int ratio, int quotient) {
  public static final Decimals STANDARD = of(2);

  public static Decimals of(int decimals) {
    return new Decimals(decimals, decimals);
  }
}
