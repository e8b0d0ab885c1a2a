package almanac.chart;

/**
 * A picture for a link to a page: what the page is and whose, in few words and large; every text is
 * ready to be read.
 *
 * @param kicker above the title; may be empty
 * @param line below the title; may be empty
 * @param publisher may be empty
 * @param host the site's name in the net; may be empty
 */
public record Cover(
    String kicker, String title, String line, String publisher, String host, Motif motif) {
  /** In pixels: what readers' services agree on. */
  public static final int WIDTH = 1200;

  public static final int HEIGHT = 630;

  /** A drawing that says from afar what kind of page it is. */
  public enum Motif {
    BARS,
    TABLE,
    LINES,
    LIST,
    MARKS
  }
}
