package almanac.data;

import almanac.source.Diagnostics;
import almanac.value.Expr;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds every cell that a reference may mean, wherever it stands. */
record Meant(Shelf shelf, Diagnostics diagnostics) {
  private static final Standing NOWHERE =
      new Standing(List.of(), Optional.empty(), Optional.empty(), false);

  /** By their names; what the reference leaves out is any. None after a mistake, reported. */
  List<String> cells(Expr.Ref ref) {
    Expr.Ref full =
        ref.dataset().isPresent()
            ? ref
            : new Expr.Ref(ref.text(), Optional.of(ref.field()), ref.field(), ref.keys());
    Optional<Dataset> dataset = shelf.dataset(full.dataset().orElseThrow().value());
    if (dataset.isPresent() && ref.dataset().isEmpty()) {
      return cells(dataset.get(), dataset.get().fields(), ref.keys());
    }
    return new Names(shelf)
        .find(full, NOWHERE, diagnostics)
        .map(column -> cells(column.dataset(), List.of(column.field()), ref.keys()))
        .orElse(List.of());
  }

  private List<String> cells(Dataset dataset, List<Field> fields, List<Expr.Key> keys) {
    List<String> cells = new ArrayList<>();
    Optional<Map<String, Keyring.Picked>> picked =
        new Keyring(dataset, NOWHERE, diagnostics).sort(keys);
    for (Row row : dataset.rows()) {
      if (picked.filter(by -> holds(row, by)).isPresent()) {
        fields.forEach(field -> cells.add(CellNames.cell(dataset, row, field)));
      }
    }
    return cells;
  }

  private static boolean holds(Row row, Map<String, Keyring.Picked> picked) {
    return picked.entrySet().stream()
        .allMatch(by -> by.getValue().values().contains(row.keys().getOrDefault(by.getKey(), "")));
  }
}
