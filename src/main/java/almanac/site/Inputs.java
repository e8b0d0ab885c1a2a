package almanac.site;

import almanac.data.Catalog;
import almanac.data.Cell;
import almanac.data.CellRef;
import almanac.source.Diagnostics;
import almanac.value.Expression;
import almanac.value.Scope;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** What numbers rest on: the cells that they name, what those were computed from, and so on. */
final class Inputs {
  private final Catalog catalog;
  private final Map<String, List<CellRef>> direct = new ConcurrentHashMap<>();

  Inputs(Catalog catalog) {
    this.catalog = catalog;
  }

  /**
   * The cells that the value names come first; of a computed one those written ones follow that it
   * rests on.
   */
  List<CellRef> named(BoundValue value, Scope scope) {
    Map<String, CellRef> found = new LinkedHashMap<>();
    named(value.outcome().expression(), scope).forEach(cell -> found.putIfAbsent(cell.id(), cell));
    value.cells().stream()
        .map(cell -> catalog.cell(cell.id()).orElse(cell)) // it may have moved in its file since
        .forEach(cell -> found.putIfAbsent(cell.id(), cell));
    return List.copyOf(found.values());
  }

  private Stream<CellRef> named(Expression expression, Scope scope) {
    return expression.references().stream()
        .flatMap(ref -> scope.resolve(ref, new Diagnostics()).stream())
        .flatMap(selection -> selection.items().stream())
        .flatMap(item -> catalog.cell(item.id()).stream());
  }

  /** The cells, and all from which they were computed, however far down; each once. */
  List<CellRef> below(Collection<CellRef> cells) {
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
            ? known.term().cells().stream().flatMap(term -> catalog.cell(term.id()).stream())
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
}
