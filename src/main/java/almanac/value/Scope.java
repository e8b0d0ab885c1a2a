package almanac.value;

import almanac.source.Diagnostics;
import almanac.source.Span;
import java.util.List;
import java.util.Optional;

/** What the names of an expression mean where it stands. */
public interface Scope {
  /** The period in force: of the page or of the row; empty where there is none. */
  Optional<Period> period();

  /** The same, standing in another period. */
  Scope at(Period period);

  /** What a reference names; empty where it names nothing, which has then been reported. */
  Optional<Selection> resolve(Expr.Ref ref, Diagnostics diagnostics);

  /**
   * The periods in which the reference names a known number, ascending; empty if its data have no
   * periods.
   */
  List<Period> periods(Expr.Ref ref);

  /** The unit of numbers that are written without one; in a derived cell its field's. */
  default Unit bareUnit() {
    return Unit.NUMBER;
  }

  /** What a number in the expression stands for: itself, or in a derived cell a published part. */
  default Term literal(Expr.Literal literal, Measure measure) {
    return new Term.Constant(measure);
  }

  /**
   * The cells that a reference names, in the order of the data.
   *
   * @param several written with {@code *}, a range or more than one key of a field
   */
  record Selection(List<Item> items, boolean several) {
    public Selection {
      items = List.copyOf(items);
    }
  }

  /**
   * One cell of a selection.
   *
   * @param id {@code loans.balance[2017, all]}
   * @param at where the cell was written
   */
  record Item(String id, Span at, Content content) {}

  /** What a cell holds. */
  sealed interface Content {
    /** A number, written or computed. */
    record Known(Term term) implements Content {}

    /** Not known, or not a number: blank, does not apply, below the smallest unit. */
    record Missing(String symbol) implements Content {}

    /** What could not be read or computed, which has been reported. */
    record Unreadable() implements Content {}

    /** Words, in a column of strings; by language, the first language's for those that lack. */
    record Words(java.util.Map<String, String> byLanguage) implements Content {}
  }
}
