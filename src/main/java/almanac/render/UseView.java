package almanac.render;

import java.util.List;

/**
 * A page that uses a dataset.
 *
 * @param said its first sentences that rest on the data; none where it only shows a figure or leads
 *     to the dataset
 * @param more the others
 */
public record UseView(LinkView page, List<LinkView> said, List<LinkView> more) {
  public UseView {
    said = List.copyOf(said);
    more = List.copyOf(more);
  }
}
