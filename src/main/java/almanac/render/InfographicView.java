package almanac.render;

import java.util.List;

/**
 * A page of few words and large numbers, in one column.
 *
 * @param page title, lede and key figures; the words of its body are the blocks
 * @param blocks a section each, with its heading
 * @param picture the link to the page as one picture, with its size
 * @param share where that picture will be on the web; empty for a site without an address
 * @param width of the picture, in pixels
 * @param height of the picture, in pixels
 */
public record InfographicView(
    PageView page, List<Html> blocks, LinkView picture, String share, int width, int height) {
  public InfographicView {
    blocks = List.copyOf(blocks);
  }
}
