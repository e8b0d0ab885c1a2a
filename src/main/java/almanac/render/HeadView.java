package almanac.render;

import java.util.List;
import java.util.Optional;

/**
 * What a page says of itself to those who look for it, show it elsewhere or read it without its
 * looks; nobody sees it on the page. What is empty is not there.
 *
 * @param canonical the page's whole address
 * @param twin the same page in Markdown, relative
 * @param feed of changes, relative
 * @param manifest of the site as an application, relative
 * @param hidden it is not to be found
 * @param sharing how others show a link to it; only where the site has an address
 */
public record HeadView(
    String canonical,
    String twin,
    String feed,
    String manifest,
    boolean hidden,
    Optional<Sharing> sharing) {
  static final HeadView NONE = new HeadView("", "", "", "", false, Optional.empty());

  /** Of a picture, in pixels. */
  public record Size(int width, int height) {}

  /**
   * By the Open Graph protocol.
   *
   * @param type {@code website} or {@code article}
   * @param title of the page alone
   * @param image a whole address
   * @param size of the image; empty where it is known only when it is drawn
   * @param words what the image shows
   * @param locale {@code zh_CN}
   * @param others the locales of the same page in other languages
   */
  public record Sharing(
      String type,
      String site,
      String title,
      String image,
      Optional<Size> size,
      String words,
      String locale,
      List<String> others) {
    public Sharing {
      others = List.copyOf(others);
    }
  }

  /** The same with a picture of the page itself. */
  HeadView pictured(String image, Optional<Size> size, String words) {
    return new HeadView(
        canonical,
        twin,
        feed,
        manifest,
        hidden,
        sharing.map(
            s -> new Sharing(s.type, s.site, s.title, image, size, words, s.locale, s.others)));
  }
}
