package almanac.site;

import almanac.data.Catalog;
import almanac.data.Dataset;
import almanac.data.Field;
import almanac.data.Row;
import almanac.data.RowContext;
import almanac.data.RowPages;
import almanac.source.Diagnostic;
import almanac.source.Diagnostics;
import almanac.source.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Makes a collection of a dataset whose rows have pages. */
final class CollectionBinder {
  private static final Pattern NAME = Pattern.compile("[a-z0-9]+([._-][a-z0-9]+)*");

  private final Catalog catalog;
  private final Diagnostics diagnostics;

  CollectionBinder(Catalog catalog, Diagnostics diagnostics) {
    this.catalog = catalog;
    this.diagnostics = diagnostics;
  }

  /**
   * The dataset's collection; keys that can name no page are reported.
   *
   * @param languages in which its pages are written
   */
  Collection bind(Dataset dataset, RowPages pages, List<String> languages) {
    List<Collection.Item> items = sorted(dataset, pages, items(dataset, pages));
    List<Collection.Facet> facets = new ArrayList<>();
    for (Text facet : pages.facets()) {
      dataset
          .field(facet.value())
          .map(f -> new FacetBinder(catalog, dataset, pages, items).bind(f))
          .filter(f -> areNames(f, facet))
          .ifPresent(facets::add);
    }
    return new Collection(dataset, pages, items, facets, references(dataset), languages);
  }

  private Map<String, Map<String, RowContext>> references(Dataset dataset) {
    Map<String, Map<String, RowContext>> references = new LinkedHashMap<>();
    for (Field field : dataset.fields()) {
      Map<String, RowContext> named = catalog.named(dataset, field);
      if (!named.isEmpty()) {
        references.put(field.name(), named);
      }
    }
    return references;
  }

  /** One for each key; of several periods the latest. */
  private List<Collection.Item> items(Dataset dataset, RowPages pages) {
    Map<String, Collection.Item> items = new LinkedHashMap<>();
    for (Row row : dataset.rows()) {
      RowPages.name(dataset, row)
          .filter(name -> isName(name, row))
          .map(name -> new Collection.Item(name, pages.path() + name, row))
          .ifPresent(item -> items.merge(item.name(), item, CollectionBinder::later));
    }
    return List.copyOf(items.values());
  }

  private boolean areNames(Collection.Facet facet, Text written) {
    Optional<String> strange =
        facet.values().stream()
            .map(Collection.Value::key)
            .filter(key -> !NAME.matcher(key).matches())
            .findFirst();
    strange.ifPresent(
        key ->
            diagnostics.report(
                Diagnostic.error(
                        "page-name",
                        written.span(),
                        "the value \"" + key + "\" of a facet cannot name a page")
                    .withHint("use small ASCII letters, digits and hyphens in the data")));
    return strange.isEmpty();
  }

  private static Collection.Item later(Collection.Item one, Collection.Item other) {
    boolean after =
        one.row().period().isPresent()
            && other.row().period().isPresent()
            && other.row().period().get().compareTo(one.row().period().get()) < 0;
    return after ? one : other;
  }

  private boolean isName(String name, Row row) {
    boolean sound = NAME.matcher(name).matches() && !name.equals("index");
    if (!sound) {
      diagnostics.report(
          Diagnostic.error("page-name", row.at(), "the key \"" + name + "\" cannot name a page")
              .withHint("use small ASCII letters, digits and hyphens, and not \"index\""));
    }
    return sound;
  }

  private List<Collection.Item> sorted(
      Dataset dataset, RowPages pages, List<Collection.Item> items) {
    if (pages.sort().isEmpty()) {
      return items;
    }
    Field by = dataset.field(pages.sort().get().value()).orElseThrow();
    RowOrder order = new RowOrder(catalog, dataset, by);
    Comparator<Collection.Item> compare = Comparator.comparing(Collection.Item::row, order);
    Comparator<Collection.Item> blank =
        Comparator.comparing(item -> order.isBlank(item.row()) ? 1 : 0);
    return items.stream()
        .sorted(blank.thenComparing(pages.descending() ? compare.reversed() : compare))
        .toList();
  }
}
