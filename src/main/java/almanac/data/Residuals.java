package almanac.data;

import almanac.source.Text;
import almanac.value.Interval;
import almanac.value.Rational;
import almanac.value.Recomputation;
import almanac.value.Scope;
import almanac.value.Term;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Adds the residuals that were left out: the total minus the rest. */
final class Residuals {
  private Residuals() {}

  /** The same dataset with a row for each residual that is not written. */
  static Dataset added(Dataset dataset) {
    List<Row> rows = new ArrayList<>(dataset.rows());
    for (Breakdown breakdown : Breakdown.of(dataset)) {
      Optional<String> residual = breakdown.by().residual();
      if (residual.isPresent()
          && breakdown.total().isPresent()
          && breakdown.row(residual.get()).isEmpty()
          && isComplete(breakdown, residual.get())) {
        Row last = List.copyOf(breakdown.rows().values()).get(breakdown.rows().size() - 1);
        rows.add(rows.indexOf(last) + 1, row(breakdown, residual.get()));
      }
    }
    return rows.size() == dataset.rows().size() ? dataset : dataset.withRows(rows);
  }

  private static boolean isComplete(Breakdown breakdown, String residual) {
    return breakdown.parts().stream()
        .allMatch(part -> part.equals(residual) || breakdown.row(part).isPresent());
  }

  private static Row row(Breakdown breakdown, String residual) {
    Row total = breakdown.total().orElseThrow();
    Map<String, String> keys = new LinkedHashMap<>(total.keys());
    keys.put(breakdown.by().name(), residual);
    List<Cell> cells = new ArrayList<>();
    for (Field field : breakdown.dataset().fields()) {
      cells.add(cell(breakdown, field, residual));
    }
    return new Row(total.at(), keys, total.period(), cells, List.of(), true);
  }

  private static Cell cell(Breakdown breakdown, Field field, String residual) {
    Row total = breakdown.total().orElseThrow();
    Cell above = breakdown.dataset().cell(total, field);
    if (field.name().equals(breakdown.by().name())) {
      Field.Category category = field.category(residual).orElseThrow();
      return new Cell(total.at(), new Cell.Words(Text.of(category.at())), List.of());
    }
    if (total.keys().containsKey(field.name())) {
      return new Cell(above.at(), above.content(), List.of());
    }
    boolean computed = Breakdown.sums(field) || field.formula().isPresent();
    return new Cell(above.at(), computed ? new Cell.Computed() : new Cell.Missing(""), List.of());
  }

  /** The total minus the other parts; empty where one of them is not known. */
  static Optional<Term> term(CellRef residual, Shelf shelf, Resolver.Contents contents) {
    for (Field by : residual.dataset().keyFields()) {
      String key = residual.row().keys().getOrDefault(by.name(), "");
      if (by.residual().equals(Optional.of(key)) && !by.overlap()) {
        return term(residual, by, shelf, contents);
      }
    }
    return Optional.empty();
  }

  private static Optional<Term> term(
      CellRef residual, Field by, Shelf shelf, Resolver.Contents contents) {
    List<Term> terms = new ArrayList<>();
    for (Field.Category category : by.categories()) {
      boolean isTotal = by.total().equals(Optional.of(category.name()));
      if (!by.residual().equals(Optional.of(category.name()))) {
        Map<String, String> keys = new LinkedHashMap<>(residual.row().keys());
        keys.put(by.name(), category.name());
        Optional<Term> term =
            shelf
                .row(residual.dataset(), keys)
                .map(row -> contents.of(residual.dataset(), row, residual.field()))
                .flatMap(Residuals::known);
        if (term.isEmpty()) {
          return Optional.empty();
        }
        terms.add(signed(term.get(), isTotal));
      }
    }
    return Optional.of(new Term.Sum(terms, residual.field().unit()));
  }

  private static Term signed(Term term, boolean isTotal) {
    return isTotal ? term : new Term.Negative(term);
  }

  private static Optional<Term> known(Scope.Content content) {
    return content instanceof Scope.Content.Known known
        ? Optional.of(known.term())
        : Optional.empty();
  }

  /** Whether rounding alone accounts for all that is left over in the row. */
  static boolean isNothing(Dataset dataset, Row row, Resolver.Contents contents) {
    return dataset.fields().stream()
        .filter(Breakdown::sums)
        .map(field -> contents.of(dataset, row, field))
        .flatMap(content -> known(content).stream())
        .map(Recomputation::interval)
        .allMatch(Residuals::holdsZero);
  }

  private static boolean holdsZero(Interval interval) {
    return interval.holds(Rational.ZERO);
  }
}
