package almanac.render;

import java.util.List;

/**
 * A correction of what was published.
 *
 * @param date as the reader sees it
 * @param day the same as 2018-04-30; empty where an edition is meant
 * @param place what the number is
 * @param links the dataset, the pages that show the number
 */
public record RevisionView(
    String date, String day, String place, Html was, Html now, Html why, List<LinkView> links) {
  public RevisionView {
    links = List.copyOf(links);
  }
}
