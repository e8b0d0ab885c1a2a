package almanac.site;

import almanac.data.Dataset;
import almanac.data.Field;
import almanac.data.Localized;
import almanac.data.Row;
import almanac.data.RowContext;
import almanac.data.RowPages;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A dataset whose rows have pages: what they are, in the order of their list, and by what they can
 * be browsed.
 *
 * @param items a page each
 * @param facets in the order that the author named them
 * @param references of fields with a foreign key, the rows that they can name, by what names them
 * @param languages in which the pages are written
 */
public record Collection(
    Dataset dataset,
    RowPages pages,
    List<Item> items,
    List<Facet> facets,
    Map<String, Map<String, RowContext>> references,
    List<String> languages) {
  public Collection {
    items = List.copyOf(items);
    facets = List.copyOf(facets);
    references = Map.copyOf(references);
    languages = List.copyOf(languages);
  }

  /**
   * A thing of the collection; where its key has a period, of the latest.
   *
   * @param name its key, which names its page
   * @param path of its page, {@code policies/linkage-pilot}
   */
  public record Item(String name, String path, Row row) {}

  /** A field by whose values one can browse. */
  public record Facet(Field field, List<Value> values) {
    public Facet {
      values = List.copyOf(values);
    }
  }

  /**
   * A value of a facet.
   *
   * @param key as it is written in cells
   * @param path of the page that lists what has it
   * @param items in the order of the collection; may be empty, and then there is no page
   */
  public record Value(String key, Localized title, String path, List<Item> items) {
    public Value {
      items = List.copyOf(items);
    }
  }

  /** The path of the page that lists all. */
  public String index() {
    return pages.path() + "index";
  }

  public Optional<Item> item(String name) {
    return items.stream().filter(item -> item.name().equals(name)).findFirst();
  }

  /** Whether a row has the key, though it may have no page. */
  boolean hasRow(String name) {
    return dataset.rows().stream()
        .anyMatch(row -> RowPages.name(dataset, row).equals(Optional.of(name)));
  }

  /** The item whose key is the row's, in this period or another. */
  public Optional<Item> item(Row row) {
    return RowPages.name(dataset, row).flatMap(this::item);
  }

  /** The row of another dataset, or of this one, that the field names so. */
  public Optional<RowContext> named(String field, String value) {
    return Optional.ofNullable(references.getOrDefault(field, Map.of()).get(value));
  }

  /** What {@code this} is on an item's page. */
  public RowContext context(Item item) {
    return new RowContext(dataset, item.row());
  }
}
