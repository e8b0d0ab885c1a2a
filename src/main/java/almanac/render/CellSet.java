package almanac.render;

import almanac.data.Catalog;
import almanac.data.Cell;
import almanac.data.CellRef;
import almanac.data.Dataset;
import almanac.data.Field;
import almanac.data.Row;
import almanac.data.RowContext;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** Names of cells, and of datasets of which every cell is meant. */
final class CellSet {
  private final Catalog catalog;
  private final Set<String> cells = new HashSet<>();
  private final Set<String> datasets = new HashSet<>();

  CellSet(Catalog catalog) {
    this.catalog = catalog;
  }

  /** Whether one of the cells of those names is meant. */
  boolean holdsAny(Set<String> some) {
    return cells.stream().anyMatch(some::contains)
        || datasets.stream()
            .anyMatch(name -> some.stream().anyMatch(cell -> cell.startsWith(name + ".")));
  }

  void add(CellRef cell) {
    cells.add(cell.id());
  }

  void add(Collection<CellRef> all) {
    all.forEach(this::add);
  }

  void add(Dataset dataset, Row row, Field field) {
    cells.add(catalog.id(dataset, row, field));
  }

  void addRow(RowContext row) {
    row.dataset().fields().forEach(field -> add(row.dataset(), row.row(), field));
  }

  void addColumn(Dataset dataset, String name) {
    dataset.field(name).ifPresent(f -> dataset.rows().forEach(row -> add(dataset, row, f)));
  }

  void addAll(Dataset dataset) {
    datasets.add(dataset.name());
  }

  /** What cells of words hold, in all rows. */
  void addWords(Dataset dataset) {
    for (Field field : dataset.fields()) {
      boolean words =
          dataset.rows().stream()
              .anyMatch(row -> dataset.cell(row, field).content() instanceof Cell.Words);
      if (words) {
        addColumn(dataset, field.name());
      }
    }
  }
}
