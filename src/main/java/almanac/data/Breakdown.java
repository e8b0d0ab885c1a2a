package almanac.data;

import almanac.value.Unit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A total and its parts: the rows that differ in one key field alone.
 *
 * @param by the field whose categories are the parts and the total
 * @param rows by category, in the order of the data
 */
record Breakdown(Dataset dataset, Field by, Map<String, Row> rows) {

  /** Those of every field with a total that its parts make up. */
  static List<Breakdown> of(Dataset dataset) {
    List<Breakdown> all = new ArrayList<>();
    for (Field field : dataset.keyFields()) {
      if (field.total().isPresent() && !field.overlap()) {
        Map<List<String>, Map<String, Row>> groups = new LinkedHashMap<>();
        for (Row row : dataset.rows()) {
          groups
              .computeIfAbsent(others(row, field), k -> new LinkedHashMap<>())
              .put(row.keys().getOrDefault(field.name(), ""), row);
        }
        groups.values().forEach(rows -> all.add(new Breakdown(dataset, field, rows)));
      }
    }
    return all;
  }

  private static List<String> others(Row row, Field field) {
    Map<String, String> keys = new LinkedHashMap<>(row.keys());
    keys.remove(field.name());
    return List.copyOf(keys.values());
  }

  Optional<Row> total() {
    return by.total().flatMap(this::row);
  }

  Optional<Row> row(String category) {
    return Optional.ofNullable(rows.get(category));
  }

  /** All categories but the total. */
  List<String> parts() {
    return by.categories().stream()
        .map(Field.Category::name)
        .filter(name -> !by.total().equals(Optional.of(name)))
        .toList();
  }

  /** The columns whose parts sum to their total: counts and money that no formula gives. */
  List<Field> columns() {
    return dataset.fields().stream().filter(Breakdown::sums).toList();
  }

  static boolean sums(Field field) {
    Unit.Kind kind = field.unit().kind();
    return field.type().isNumeric()
        && field.formula().isEmpty()
        && (kind == Unit.Kind.COUNT || kind == Unit.Kind.MONEY);
  }
}
