package almanac.site;

import almanac.data.Catalog;
import almanac.data.Cell;
import almanac.data.Dataset;
import almanac.data.Field;
import almanac.data.Localized;
import almanac.data.Row;
import almanac.data.RowPages;
import almanac.source.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Sorts the items of a collection by the values of a field. */
record FacetBinder(Catalog catalog, Dataset dataset, RowPages pages, List<Collection.Item> items) {

  Collection.Facet bind(Field field) {
    Map<String, List<Collection.Item>> found = found(field);
    List<Collection.Value> values = new ArrayList<>();
    titles(field, found)
        .forEach(
            (key, title) ->
                values.add(value(field, key, title, found.getOrDefault(key, List.of()))));
    return new Collection.Facet(field, values);
  }

  private Collection.Value value(
      Field field, String key, Localized title, List<Collection.Item> with) {
    String folder = pages.path() + field.name().replace('_', '-') + "/";
    return new Collection.Value(key, title, folder + key, with);
  }

  private Map<String, List<Collection.Item>> found(Field field) {
    Map<String, List<Collection.Item>> found = new LinkedHashMap<>();
    for (Collection.Item item : items) {
      for (String key : keys(dataset, item.row(), field)) {
        found.computeIfAbsent(key, k -> new ArrayList<>()).add(item);
      }
    }
    return found;
  }

  /** What the cell holds; several of a list, none of a blank. */
  static List<String> keys(Dataset dataset, Row row, Field field) {
    if (!(dataset.cell(row, field).content() instanceof Cell.Words words)) {
      return List.of();
    }
    return field.type() == Field.Type.LIST
        ? words.items().stream().map(Text::value).distinct().toList()
        : List.of(words.text().value());
  }

  /** Every value with its title: categories in their order, other values as the field sorts. */
  private Map<String, Localized> titles(Field field, Map<String, List<Collection.Item>> found) {
    Map<String, Localized> titles = new LinkedHashMap<>();
    field.categories().forEach(c -> titles.put(c.name(), c.title()));
    if (!titles.isEmpty()) {
      return titles;
    }
    catalog
        .named(dataset, field)
        .forEach(
            (key, row) -> {
              if (found.containsKey(key)) {
                titles.put(key, RowTitles.of(row.dataset(), row.row()));
              }
            });
    if (!titles.isEmpty()) {
      return titles;
    }
    Map<String, List<Collection.Item>> latest = new TreeMap<>(java.util.Comparator.reverseOrder());
    latest.putAll(found);
    latest.forEach((key, with) -> titles.put(key, Localized.of(text(with.get(0).row(), field))));
    return titles;
  }

  private Text text(Row row, Field field) {
    return ((Cell.Words) dataset.cell(row, field).content()).text();
  }
}
