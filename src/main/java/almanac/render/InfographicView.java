package almanac.render;

import java.util.List;

/**
 * A page of few words and large numbers, in one column.
 *
 * @param page title, lede and key figures; the words of its body are the blocks
 * @param blocks a section each, with its heading
 * @param picture the link to the page as one picture, with its size
 */
public record InfographicView(PageView page, List<Html> blocks, LinkView picture) {
  public InfographicView {
    blocks = List.copyOf(blocks);
  }
}
