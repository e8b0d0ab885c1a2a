package almanac.data;

import almanac.value.Scope.Content;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What was computed for cells that hold nothing of their own: by field and row, which are many, and
 * need no name for it.
 */
final class Results {
  private final Map<String, Map<Row, Content>> byField = new HashMap<>();

  Optional<Content> of(Row row, Field field) {
    Map<Row, Content> column = byField.get(field.name());
    return column == null ? Optional.empty() : Optional.ofNullable(column.get(row));
  }

  void add(Row row, Field field, Content content) {
    column(field.name()).put(row, content);
  }

  void addAll(Results others) {
    others.byField.forEach((field, column) -> column(field).putAll(column));
  }

  private Map<Row, Content> column(String field) {
    return byField.computeIfAbsent(field, f -> new IdentityHashMap<>());
  }
}
