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
record ForeignKeysCheck(Shelf shelf, ForeignRows rows, Diagnostics diagnostics) {

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
    other.rows().forEach(row -> there.addAll(ForeignRows.values(other, row, targets(key))));
    for (Row row : dataset.rows()) {
      for (List<String> value : ForeignRows.values(dataset, row, key.fields())) {
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

  /**
   * The rows that a foreign key of this field alone can name, by what names them, in their order.
   */
  Map<String, RowContext> named(Dataset dataset, Field field) {
    Map<String, RowContext> named = new LinkedHashMap<>();
    for (ForeignKey key : dataset.foreignKeys()) {
      Optional<Dataset> other = other(key, dataset).filter(o -> isOnly(key, field));
      for (Row row : other.map(Dataset::rows).orElse(List.of())) {
        RowContext there = new RowContext(other.get(), row);
        ForeignRows.values(other.get(), row, targets(key))
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
      List<List<String>> wanted = ForeignRows.values(from.dataset(), from.row(), key.fields());
      other(key, from.dataset())
          .ifPresent(other -> links.addAll(rows.of(other, targets(key), wanted)));
    }
    return links;
  }

  List<RowContext> backlinks(RowContext to) {
    List<RowContext> links = new ArrayList<>();
    for (Dataset dataset : shelf.all()) {
      for (ForeignKey key : dataset.foreignKeys()) {
        Optional<Dataset> other = other(key, dataset);
        if (other.isPresent() && other.get().name().equals(to.dataset().name())) {
          List<List<String>> wanted = ForeignRows.values(to.dataset(), to.row(), targets(key));
          links.addAll(rows.of(dataset, key.fields(), wanted));
        }
      }
    }
    return links;
  }
}
