package almanac.site;

import java.util.List;
import java.util.Optional;

/**
 * What the front matter of a page shows beside title and summary.
 *
 * @param kicker above the title; may be empty
 */
public record Front(
    String kicker, List<Key> keys, List<Item> actions, List<Item> cards, List<Role> roles) {
  static final Front NOTHING = new Front("", List.of(), List.of(), List.of(), List.of());

  public Front {
    keys = List.copyOf(keys);
    actions = List.copyOf(actions);
    cards = List.copyOf(cards);
    roles = List.copyOf(roles);
  }

  /**
   * A key figure.
   *
   * @param change from {@code basis}; empty where it is not said
   * @param basis such as 比上年末; may be empty
   */
  public record Key(
      BoundValue value,
      Prose label,
      Optional<BoundValue> change,
      String basis,
      Optional<BoundLink> to) {}

  /**
   * A link with words.
   *
   * @param text of a card a sentence; of an action nothing
   */
  public record Item(Prose title, Optional<Prose> text, Optional<BoundLink> to) {}

  /** Whom the site serves, and where they go first. */
  public record Role(String title, List<Item> links) {
    public Role {
      links = List.copyOf(links);
    }
  }
}
