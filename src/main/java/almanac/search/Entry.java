package almanac.search;

import almanac.markup.Passage;
import java.util.List;

/**
 * A page that can be found.
 *
 * @param address relative to the root of the output
 * @param title what the page is called
 * @param trail what it stands below, for readers; may be empty
 * @param kind the number of the group that hits are shown in
 * @param passages its text
 */
public record Entry(String address, String title, String trail, int kind, List<Passage> passages) {
  public Entry {
    passages = List.copyOf(passages);
  }
}
