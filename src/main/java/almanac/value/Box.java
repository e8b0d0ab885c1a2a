package almanac.value;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What each cell may be, cells that are not named as their writing says. */
final class Box {
  private static final int MOST_CORNERED = 12;
  static final Box AS_WRITTEN = new Box(Map.of());

  private final Map<String, Interval> special;

  private Box(Map<String, Interval> special) {
    this.special = special;
  }

  static Box with(Term.Cell cell, Interval interval) {
    return new Box(Map.of(cell.id(), interval));
  }

  Interval of(Term.Cell cell) {
    Interval own = special.get(cell.id());
    return own != null ? own : cell.measure().interval();
  }

  private boolean varies(Term.Cell cell) {
    Interval own = special.get(cell.id());
    return own != null ? !own.isPoint() : !cell.measure().isPoint();
  }

  /**
   * All that the term may be: exact where no cell is multiplied with itself and at most twelve can
   * vary, else what interval arithmetic gives, which may be too wide.
   */
  Interval interval(Term term) {
    if (term instanceof Term.Cell cell) {
      return of(cell);
    }
    List<Term.Cell> varying = term.cells().stream().filter(this::varies).toList();
    boolean natural = varying.size() > MOST_CORNERED || isApart(term, varying.size());
    return natural || !Degrees.linear(term)
        ? natural(term)
        : Interval.around(corners(term, varying));
  }

  /** Each varying cell stands in the term once, so that interval arithmetic is exact. */
  private boolean isApart(Term term, int varying) {
    return places(term) == varying && divides(term);
  }

  /** How often varying cells stand in the term; a share is not what its parts are. */
  private int places(Term term) {
    if (term instanceof Term.Share) {
      return MOST_CORNERED + 1;
    }
    return term instanceof Term.Cell cell
        ? varies(cell) ? 1 : 0
        : term.parts().stream().mapToInt(this::places).sum();
  }

  private List<Rational> corners(Term term, List<Term.Cell> varying) {
    List<Interval> sides = varying.stream().map(this::of).toList();
    Map<String, Rational> at = new HashMap<>();
    List<Rational> values = new ArrayList<>();
    for (int corner = 0; corner < 1 << varying.size(); corner++) {
      for (int i = 0; i < varying.size(); i++) {
        Interval side = sides.get(i);
        at.put(varying.get(i).id(), (corner >> i & 1) == 0 ? side.low() : side.high());
      }
      values.add(term.value(cell -> at.computeIfAbsent(cell.id(), id -> of(cell).low())));
    }
    return values;
  }

  private Interval natural(Term term) {
    if (term instanceof Term.Cell cell) {
      return of(cell);
    }
    if (term instanceof Term.Negative negative) {
      return interval(negative.of()).negate();
    }
    if (term instanceof Term.Product product) {
      return interval(product.left()).times(interval(product.right()));
    }
    if (term instanceof Term.Quotient quotient) {
      return interval(quotient.left()).dividedBy(interval(quotient.right()));
    }
    if (term instanceof Term.Extreme extreme) {
      return extreme(extreme);
    }
    return term instanceof Term.Counted || term.parts().isEmpty()
        ? Interval.of(term.value())
        : term.parts().stream().map(this::interval).reduce(Interval::plus).orElseThrow();
  }

  private Interval extreme(Term.Extreme extreme) {
    List<Interval> parts = extreme.of().stream().map(this::interval).toList();
    return new Interval(
        most(parts.stream().map(Interval::low).toList(), extreme.sign()),
        most(parts.stream().map(Interval::high).toList(), extreme.sign()));
  }

  private static Rational most(List<Rational> numbers, int sign) {
    return numbers.stream().reduce((a, b) -> a.compareTo(b) * sign >= 0 ? a : b).orElseThrow();
  }

  /** Whether every divisor in the term stays clear of zero. */
  boolean divides(Term term) {
    return term.parts().stream().allMatch(this::divides)
        && !(term instanceof Term.Quotient quotient
            && interval(quotient.right()).holds(Rational.ZERO));
  }
}
