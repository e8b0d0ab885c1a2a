package almanac.data;

/**
 * What a site may grow to before its author has to say so: a slip that doubles it many times is
 * told, and not worked at until memory ends.
 *
 * @param rows of one dataset
 * @param pages of one collection's rows
 */
public record Limits(int rows, int pages) {
  public static final Limits STANDARD = new Limits(500_000, 20_000);
}
