package almanac.render;

import java.util.List;

/**
 * A page that uses a dataset.
 *
 * @param said its first sentences that rest on the data; none where it only shows a figure or leads
 *     to the dataset
 * @param more further ones
 * @param rest how many there are besides, which are found on the page itself
 */
public record UseView(LinkView page, List<LinkView> said, List<LinkView> more, int rest) {
  public UseView {
    said = List.copyOf(said);
    more = List.copyOf(more);
  }
}
