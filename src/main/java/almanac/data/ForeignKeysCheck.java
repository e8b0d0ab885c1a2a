package almanac.data;

import almanac.source.Diagnostic;
import almanac.source.Diagnostics;
import almanac.source.Suggestion;
import almanac.source.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Follows foreign keys from row to row, both ways. */
record ForeignKeysCheck(Shelf shelf, Diagnostics diagnostics) {

  /** Reports keys that lead nowhere. */
  void check(Dataset dataset) {
    for (ForeignKey key : dataset.foreignKeys()) {
      Optional<Dataset> other = other(key, dataset);
      if (other.isEmpty()) {
        refuse(key.dataset());
      } else if (areFields(key, other.get())) {
        checkRows(key, dataset, other.get());
      }
    }
  }

  private void refuse(Text dataset) {
    if (!shelf.isSpoiled(dataset.value())) {
      List<String> names = shelf.all().stream().map(Dataset::name).toList();
      report(dataset, "unknown-dataset", "no dataset called", names);
    }
  }

  private void report(Text name, String code, String message, List<String> names) {
    diagnostics.report(
        Diagnostic.error(code, name.span(), message + " \"" + name + "\"")
            .withHint(Suggestion.among(name.value(), names)));
  }

  private Optional<Dataset> other(ForeignKey key, Dataset dataset) {
    return key.dataset().isEmpty() ? Optional.of(dataset) : shelf.dataset(key.dataset().value());
  }

  private boolean areFields(ForeignKey key, Dataset other) {
    List<String> names = other.fields().stream().map(Field::name).toList();
    List<Text> unknown =
        key.targets().stream().filter(target -> !names.contains(target.value())).toList();
    unknown.forEach(target -> report(target, "unknown-field", "no field called", names));
    return unknown.isEmpty();
  }

  private void checkRows(ForeignKey key, Dataset dataset, Dataset other) {
    Set<List<String>> there = new HashSet<>();
    other.rows().forEach(row -> there.addAll(values(other, row, targets(key))));
    for (Row row : dataset.rows()) {
      for (List<String> value : values(dataset, row, key.fields())) {
        if (!there.contains(value) && !shelf.isSpoiled(other.name())) {
          diagnostics.report(dangling(key, dataset, row, value));
        }
      }
    }
  }

  private static Diagnostic dangling(ForeignKey key, Dataset dataset, Row row, List<String> value) {
    int index = dataset.index(key.fields().get(0).value());
    String wanted = String.join(", ", value);
    return Diagnostic.error(
            "foreign-key",
            row.cells().get(index).at(),
            "no row of \"" + key.dataset() + "\" for \"" + wanted + "\"")
        .withHint("add the row there, or correct the text here");
  }

  /** The fields there; those of the same names where the author names none. */
  private static List<Text> targets(ForeignKey key) {
    return key.targets().isEmpty() ? key.fields() : key.targets();
  }

  /** What the fields hold; several of a list, none of a blank. */
  private static List<List<String>> values(Dataset dataset, Row row, List<Text> fields) {
    List<List<String>> values = List.of(List.of());
    for (Text field : fields) {
      List<List<String>> longer = new ArrayList<>();
      for (List<String> start : values) {
        for (String item : items(dataset, row, field.value())) {
          List<String> next = new ArrayList<>(start);
          next.add(item);
          longer.add(next);
        }
      }
      values = longer;
    }
    return values;
  }

  private static List<String> items(Dataset dataset, Row row, String name) {
    Optional<Field> field = dataset.field(name);
    if (field.isEmpty()
        || !(dataset.cell(row, field.get()).content() instanceof Cell.Words words)) {
      return List.of();
    }
    return field.get().type() == Field.Type.LIST
        ? words.items().stream().map(Text::value).toList()
        : List.of(words.text().value());
  }

  /**
   * The rows that a foreign key of this field alone can name, by what names them, in their order.
   */
  Map<String, RowContext> named(Dataset dataset, Field field) {
    Map<String, RowContext> named = new LinkedHashMap<>();
    for (ForeignKey key : dataset.foreignKeys()) {
      Optional<Dataset> other = other(key, dataset).filter(o -> isOnly(key, field));
      for (Row row : other.map(Dataset::rows).orElse(List.of())) {
        RowContext there = new RowContext(other.get(), row);
        values(other.get(), row, targets(key))
            .forEach(value -> named.putIfAbsent(value.get(0), there));
      }
    }
    return named;
  }

  private static boolean isOnly(ForeignKey key, Field field) {
    return key.fields().size() == 1 && key.fields().get(0).value().equals(field.name());
  }

  List<RowContext> links(RowContext from) {
    List<RowContext> links = new ArrayList<>();
    for (ForeignKey key : from.dataset().foreignKeys()) {
      Set<List<String>> wanted = new HashSet<>(values(from.dataset(), from.row(), key.fields()));
      other(key, from.dataset()).ifPresent(other -> add(links, other, targets(key), wanted));
    }
    return links;
  }

  private static void add(
      List<RowContext> links, Dataset dataset, List<Text> fields, Set<List<String>> wanted) {
    for (Row row : dataset.rows()) {
      if (values(dataset, row, fields).stream().anyMatch(wanted::contains)) {
        links.add(new RowContext(dataset, row));
      }
    }
  }

  List<RowContext> backlinks(RowContext to) {
    List<RowContext> links = new ArrayList<>();
    for (Dataset dataset : shelf.all()) {
      for (ForeignKey key : dataset.foreignKeys()) {
        Optional<Dataset> other = other(key, dataset);
        if (other.isPresent() && other.get().name().equals(to.dataset().name())) {
          Set<List<String>> wanted = new HashSet<>(values(to.dataset(), to.row(), targets(key)));
          add(links, dataset, key.fields(), wanted);
        }
      }
    }
    return links;
  }
}
