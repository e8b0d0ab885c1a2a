package almanac.data;

import almanac.source.Diagnostics;
import almanac.value.Evaluator;
import almanac.value.Outcome;
import almanac.value.Scope.Content;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** What every cell of a site comes to; complete once built, and then no more than looked up. */
final class Cells implements Resolver.Contents {
  private final Resolver resolver;
  private final Supplier<Computation> anew;
  private final Map<String, Content> contents = new HashMap<>();

  /** The same by row, which need no name, and by the name of the field. */
  private final IdentityHashMap<Row, Map<String, Content>> byRow = new IdentityHashMap<>();

  private final Map<String, Outcome> outcomes = new HashMap<>();
  private final Map<String, CellRef> places = new LinkedHashMap<>();

  /**
   * @param hidden names of rows that are there for who names them alone
   */
  Cells(Shelf shelf, Set<String> hidden, Evaluator evaluator, Diagnostics diagnostics) {
    this.resolver = new Resolver(shelf, new Names(shelf), hidden, this);
    this.anew = () -> new Computation(shelf, hidden, evaluator, diagnostics);
    Clusters.of(shelf.all()).parallelStream().map(this::computed).toList().forEach(this::add);
  }

  /** What came of some datasets. */
  private record Part(List<CellRef> cells, Computation done) {}

  private Part computed(List<Dataset> datasets) {
    List<CellRef> cells = new ArrayList<>();
    for (Dataset dataset : datasets) {
      for (Row row : dataset.rows()) {
        for (Field field : dataset.fields()) {
          String id = CellNames.cell(dataset, row, field);
          cells.add(new CellRef(id, dataset, row, field, dataset.cell(row, field)));
        }
      }
    }
    Computation computation = anew.get();
    cells.forEach(computation::compute);
    return new Part(cells, computation);
  }

  private void add(Part part) {
    contents.putAll(part.done().contents());
    outcomes.putAll(part.done().outcomes());
    for (CellRef ref : part.cells()) {
      places.put(ref.id(), ref);
      Content content = contents.get(ref.id());
      if (content != null) {
        byRow.computeIfAbsent(ref.row(), row -> new HashMap<>()).put(ref.field().name(), content);
      }
    }
  }

  Resolver resolver() {
    return resolver;
  }

  Optional<CellRef> place(String id) {
    return Optional.ofNullable(places.get(id));
  }

  /** What the cell's formula, or its own derivation, gives. */
  Optional<Outcome> outcome(String id) {
    return Optional.ofNullable(outcomes.get(id));
  }

  /** What the cell holds; empty for a row that is not of these datasets. */
  Optional<Content> known(Dataset dataset, Row row, Field field) {
    Content own = byRow.getOrDefault(row, Map.of()).get(field.name());
    return own != null
        ? Optional.of(own)
        : Optional.ofNullable(contents.get(CellNames.cell(dataset, row, field)));
  }

  @Override
  public Content of(Dataset dataset, Row row, Field field) {
    return known(dataset, row, field).orElseGet(() -> anew.get().of(dataset, row, field));
  }
}
