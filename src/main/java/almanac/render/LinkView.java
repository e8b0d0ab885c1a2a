package almanac.render;

/**
 * A link with its words.
 *
 * @param href relative to the page, and names a file
 * @param current it is the page, or the section of the site that the page is in
 */
public record LinkView(String text, String href, boolean current) {
  public static LinkView of(String text, String href) {
    return new LinkView(text, href, false);
  }
}
