package almanac.render;

import java.util.List;
import java.util.Optional;

/**
 * A list of rows that have pages, all or those that have a value: what {@code page/collection.jte}
 * gets.
 *
 * @param page its shell, title and words
 * @param count how many of how many, a ready sentence
 * @param all to the list of all; empty on that very page
 * @param facets by which one can browse
 * @param items in the order of the collection
 * @param wordsFirst the words of the page stand above the items, not below
 * @param data to the dataset
 */
public record CollectionView(
    PageView page,
    String count,
    Optional<LinkView> all,
    List<Facet> facets,
    List<Item> items,
    boolean wordsFirst,
    LinkView data) {
  public CollectionView {
    facets = List.copyOf(facets);
    items = List.copyOf(items);
  }

  /** A field and its values. */
  public record Facet(String title, List<Value> values) {
    /** A longer list is closed until somebody opens it. */
    private static final int LONG = 20;

    public Facet {
      values = List.copyOf(values);
    }

    public boolean isLong() {
      return values.size() > LONG;
    }

    /** Whether the page lists what has one of the values. */
    public boolean isCurrent() {
      return values.stream().anyMatch(Value::current);
    }
  }

  /**
   * A value.
   *
   * @param key {@code topic/insurance}; the names of facet and value as addresses have them
   * @param href to the list of what has it; empty where there is none
   */
  public record Value(String key, String text, String href, int count, boolean current) {}

  /**
   * A row in the list.
   *
   * @param summary in one sentence; may be empty
   * @param facts what the facets' fields hold
   * @param values keys of the values that it has; in the list of what has one value, none
   */
  public record Item(
      String title, String href, Html summary, List<FactView> facts, List<String> values) {
    public Item {
      facts = List.copyOf(facts);
      values = List.copyOf(values);
    }
  }
}
