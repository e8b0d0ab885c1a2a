package almanac.site;

import almanac.data.Catalog;
import almanac.data.Cell;
import almanac.data.CellRef;
import almanac.data.Dataset;
import almanac.data.Field;
import almanac.data.Row;
import almanac.source.Diagnostics;
import almanac.value.Expression;
import almanac.value.Outcome;
import almanac.value.Scope;
import almanac.value.Term;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** What numbers rest on: the cells that they name, what those were computed from, and so on. */
public final class Inputs {
  private final Catalog catalog;
  private final Map<String, List<CellRef>> direct = new ConcurrentHashMap<>();

  public Inputs(Catalog catalog) {
    this.catalog = catalog;
  }

  /**
   * The cells that an expression names come first; where one is computed those written ones follow
   * that it rests on.
   */
  List<CellRef> named(Outcome outcome, Scope scope) {
    Map<String, CellRef> found = new LinkedHashMap<>();
    Stream.concat(named(outcome.expression(), scope), written(outcome.cells()))
        .forEach(cell -> found.putIfAbsent(cell.id(), cell));
    return List.copyOf(found.values());
  }

  /** The cells that an expression names. */
  Stream<CellRef> named(Expression expression, Scope scope) {
    return expression.references().stream()
        .flatMap(ref -> scope.resolve(ref, new Diagnostics()).stream())
        .flatMap(selection -> selection.items().stream())
        .flatMap(item -> catalog.cell(item.id()).stream());
  }

  private Stream<CellRef> written(List<Term.Cell> cells) {
    return cells.stream().flatMap(term -> catalog.cell(term.id()).stream());
  }

  /** The cells, and all from which they were computed, however far down; each once. */
  public List<CellRef> below(Collection<CellRef> cells) {
    Map<String, CellRef> found = new LinkedHashMap<>();
    Deque<CellRef> open = new ArrayDeque<>(cells);
    while (!open.isEmpty()) {
      CellRef cell = open.removeFirst();
      if (found.putIfAbsent(cell.id(), cell) == null) {
        open.addAll(direct.computeIfAbsent(cell.id(), id -> direct(cell)));
      }
    }
    return List.copyOf(found.values());
  }

  /** None for a number as it was published, though it be a total or have a formula. */
  private List<CellRef> direct(CellRef cell) {
    Scope.Content content = catalog.content(cell.dataset(), cell.row(), cell.field());
    Stream<CellRef> written =
        content instanceof Scope.Content.Known known
            ? written(known.term().cells())
            : Stream.empty();
    Scope row = catalog.scope(cell.dataset(), cell.row());
    Stream<CellRef> named = expression(cell).stream().flatMap(e -> named(e, row));
    return Stream.concat(named, written).filter(other -> !other.id().equals(cell.id())).toList();
  }

  private static Optional<Expression> expression(CellRef cell) {
    if (cell.cell().content() instanceof Cell.Derived derived) {
      return Optional.of(derived.expression());
    }
    return cell.cell().content() instanceof Cell.Computed
        ? cell.field().formula()
        : Optional.empty();
  }

  /** All that the formula of a published number takes, however far down. */
  public List<CellRef> recomputed(CellRef cell) {
    Scope row = catalog.scope(cell.dataset(), cell.row());
    Stream<CellRef> named = cell.field().formula().stream().flatMap(f -> named(f, row));
    Stream<CellRef> written =
        catalog.formulaOutcome(cell.dataset(), cell.row(), cell.field()).stream()
            .flatMap(outcome -> written(outcome.cells()));
    return below(
        Stream.concat(named, written).filter(other -> !other.id().equals(cell.id())).toList());
  }

  /** The names of the cells, and of all that are computed from them, however far up. */
  public Set<String> above(Collection<CellRef> cells) {
    Set<String> names = new LinkedHashSet<>();
    cells.forEach(cell -> names.add(cell.id()));
    for (Dataset dataset : catalog.datasets()) {
      for (Row row : dataset.rows()) {
        for (Field field : dataset.fields()) {
          CellRef cell = cell(dataset, row, field);
          if (isComputed(cell)
              && below(List.of(cell)).stream().anyMatch(input -> names.contains(input.id()))) {
            names.add(cell.id());
          }
        }
      }
    }
    return names;
  }

  private static boolean isComputed(CellRef cell) {
    Cell.Content content = cell.cell().content();
    return content instanceof Cell.Computed || content instanceof Cell.Derived;
  }

  CellRef cell(Dataset dataset, Row row, Field field) {
    String id = catalog.id(dataset, row, field);
    return new CellRef(id, dataset, row, field, dataset.cell(row, field));
  }
}
