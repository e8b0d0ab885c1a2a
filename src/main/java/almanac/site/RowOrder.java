package almanac.site;

import almanac.data.Catalog;
import almanac.data.Cell;
import almanac.data.Dataset;
import almanac.data.Field;
import almanac.data.Row;
import almanac.value.DaySpan;
import almanac.value.Rational;
import almanac.value.Scope;
import almanac.value.Term;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/**
 * Rows by what a field holds: numbers by value, days and periods by their beginning, categories in
 * their own order, other words as their characters go.
 */
record RowOrder(Catalog catalog, Dataset dataset, Field field) implements Comparator<Row> {
  @Override
  public int compare(Row one, Row other) {
    if (field.type().isNumeric()) {
      return number(one).compareTo(number(other));
    }
    String left = words(one);
    String right = words(other);
    if (!field.categories().isEmpty()) {
      return Integer.compare(category(left), category(right));
    }
    return switch (field.type()) {
      case PERIOD, DATE, YEAR -> begin(left).compareTo(begin(right));
      default -> left.compareTo(right);
    };
  }

  /** Whether the row holds nothing there. */
  boolean isBlank(Row row) {
    return field.type().isNumeric()
        ? !(catalog.content(dataset, row, field) instanceof Scope.Content.Known)
        : words(row).isEmpty();
  }

  private Rational number(Row row) {
    return catalog.content(dataset, row, field) instanceof Scope.Content.Known known
        ? value(known.term())
        : Rational.ZERO;
  }

  private static Rational value(Term term) {
    return term instanceof Term.Cell cell ? cell.measure().value() : term.value();
  }

  private String words(Row row) {
    return dataset.cell(row, field).content() instanceof Cell.Words words
        ? words.text().value()
        : "";
  }

  private int category(String name) {
    for (int i = 0; i < field.categories().size(); i++) {
      if (field.categories().get(i).name().equals(name)) {
        return i;
      }
    }
    return field.categories().size();
  }

  private static LocalDate begin(String written) {
    Optional<DaySpan> span = DaySpan.parse(written);
    return span.flatMap(DaySpan::from).or(() -> span.flatMap(DaySpan::to)).orElse(LocalDate.EPOCH);
  }
}
