package almanac.value;

import java.util.List;
import java.util.Optional;

/**
 * A computed expression: its exact value, and how it is shown.
 *
 * @param term what was computed; of a claim its left side
 * @param value of the term, exact, in the base unit
 * @param shown rounded half up once from the exact value; a cell that stands alone just as it was
 *     written; of a claim its right side
 * @param cells every cell that it rests on, once, in the order of the expression
 * @param words shown instead of the number: behind {@code as}, in quotes, or in a column of strings
 * @param lookedSince of {@code first( )} the earliest period that was looked at
 */
public record Outcome(
    Expression expression,
    Term term,
    Rational value,
    Measure shown,
    Sign sign,
    List<Term.Cell> cells,
    Optional<Words> words,
    Optional<Claim> claim,
    Optional<Period> lookedSince)
    implements Evaluation {
  public Outcome {
    cells = List.copyOf(cells);
  }

  /** All that the value may be, given how its cells were rounded; computed at every call. */
  public Interval interval() {
    return Recomputation.interval(term);
  }
}
