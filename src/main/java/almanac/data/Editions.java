package almanac.data;

import almanac.source.Diagnostics;
import almanac.value.Period;
import almanac.value.Units;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Datasets as an earlier edition had them. */
final class Editions {
  private Editions() {}

  /** The same with what later editions revised as it was before. */
  static Dataset before(Dataset dataset, Period edition, Catalog catalog, Units units) {
    if (dataset.revisions().stream().noneMatch(r -> isLater(r, edition))) {
      return dataset;
    }
    List<Row> rows = new ArrayList<>();
    for (Row row : dataset.rows()) {
      List<Cell> cells = new ArrayList<>();
      for (Field field : dataset.fields()) {
        CellRef ref = CellNames.ref(dataset, row, field);
        cells.add(
            catalog
                .revision(ref.id())
                .filter(r -> isLater(r, edition))
                .flatMap(r -> was(ref, r, units))
                .orElse(ref.cell()));
      }
      rows.add(new Row(row.at(), row.keys(), row.period(), cells, row.notes(), row.derived()));
    }
    return dataset.withRows(rows);
  }

  private static boolean isLater(Revision revision, Period edition) {
    return revision
        .edition()
        .flatMap(text -> Period.parse(text.value()))
        .filter(period -> period.compareTo(edition) > 0)
        .isPresent();
  }

  private static Optional<Cell> was(CellRef ref, Revision revision, Units units) {
    Optional<Cell.Content> content =
        ref.cell().content() instanceof Cell.Words
            ? Optional.of(new Cell.Words(revision.was()))
            : RevisionsCheck.was(ref, revision, units, new Diagnostics()).map(Cell.Written::new);
    return content.map(c -> new Cell(ref.cell().at(), c, ref.cell().notes()));
  }
}
