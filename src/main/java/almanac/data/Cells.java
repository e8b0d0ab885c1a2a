package almanac.data;

import almanac.source.Diagnostics;
import almanac.value.Evaluator;
import almanac.value.Outcome;
import almanac.value.Scope.Content;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What every cell of a site comes to. What is computed is complete once this is built, and then no
 * more than looked up; what is written is taken from the rows.
 */
final class Cells implements Resolver.Contents {
  private final Shelf shelf;
  private final Set<String> hidden;
  private final Evaluator evaluator;
  private final Diagnostics diagnostics;
  private final Resolver resolver;
  private final Results results = new Results();

  /**
   * @param hidden names of rows that are there for who names them alone
   */
  Cells(Shelf shelf, Set<String> hidden, Evaluator evaluator, Diagnostics diagnostics) {
    this.shelf = shelf;
    this.hidden = hidden;
    this.evaluator = evaluator;
    this.diagnostics = diagnostics;
    this.resolver = new Resolver(shelf, new Names(shelf), hidden, this);
    Clusters.of(shelf.all()).parallelStream().map(this::computed).toList().forEach(results::addAll);
  }

  /** What comes of some datasets. */
  private Results computed(List<Dataset> datasets) {
    Computation computation = computation(diagnostics);
    for (Dataset dataset : datasets) {
      List<Field> made = made(dataset);
      for (Row row : dataset.rows()) {
        made.forEach(field -> computation.of(dataset, row, field));
      }
    }
    return computation.results();
  }

  private Computation computation(Diagnostics heard) {
    return new Computation(shelf, hidden, evaluator, heard);
  }

  /** The fields of which a cell is not just written. */
  private static List<Field> made(Dataset dataset) {
    return dataset.fields().stream()
        .filter(
            field ->
                dataset.rows().stream()
                    .anyMatch(row -> WrittenCells.isComputed(dataset.cell(row, field))))
        .toList();
  }

  Resolver resolver() {
    return resolver;
  }

  /** The cell of that name. */
  Optional<CellRef> place(String id) {
    return CellNames.split(id).flatMap(name -> place(id, name));
  }

  private Optional<CellRef> place(String id, CellNames.Parts name) {
    return shelf
        .dataset(name.dataset())
        .flatMap(
            dataset ->
                dataset
                    .field(name.field())
                    .flatMap(
                        field ->
                            row(dataset, name.keys())
                                .map(row -> CellNames.ref(dataset, row, field))))
        .filter(ref -> ref.id().equals(id));
  }

  /**
   * By its keys as a cell's name has them; a comma in a key parts it, and then all are looked at.
   */
  private static Optional<Row> row(Dataset dataset, String keys) {
    Optional<Row> row = dataset.look().row(List.of(keys.split(", ", -1)));
    return row.isPresent()
        ? row
        : dataset.rows().stream().filter(r -> CellNames.keys(r).equals(keys)).findFirst();
  }

  /**
   * What the cell's formula, or its own derivation, gives; computed at every call.
   *
   * @param heard receives what is wrong with it
   */
  Optional<Outcome> outcome(CellRef ref, Diagnostics heard) {
    return computation(heard).outcome(ref);
  }

  /** What the cell holds; empty for a row that is not of these datasets. */
  Optional<Content> known(Dataset dataset, Row row, Field field) {
    return results.of(row, field).or(() -> found(dataset, row, field));
  }

  /** Of the row here that has the same key. */
  private Optional<Content> found(Dataset dataset, Row row, Field field) {
    Optional<Dataset> own = shelf.dataset(dataset.name());
    Optional<Row> mine = own.flatMap(d -> shelf.written(d, row.keys()));
    Optional<Field> column = own.flatMap(d -> d.field(field.name()));
    return mine.isEmpty() || column.isEmpty()
        ? Optional.empty()
        : WrittenCells.content(own.get(), mine.get(), column.get())
            .or(() -> results.of(mine.get(), column.get()));
  }

  @Override
  public Content of(Dataset dataset, Row row, Field field) {
    return known(dataset, row, field)
        .orElseGet(() -> computation(diagnostics).of(dataset, row, field));
  }
}
