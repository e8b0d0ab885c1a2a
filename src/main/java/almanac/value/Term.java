package almanac.value;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * A computation over cells: what an expression comes to once its names are resolved. Values are in
 * base units; a unit says how the result is shown. The same cell at two places is one variable.
 */
public sealed interface Term {
  /** The unit in which the result is shown. */
  Unit unit();

  /** What it is computed from, in order; none for a cell and a constant. */
  List<Term> parts();

  /** In the base unit, given the value of each cell; throws where a divisor is zero. */
  Rational value(Function<Cell, Rational> cells);

  /** In the base unit, of the cells as they were written. */
  default Rational value() {
    return value(cell -> cell.measure().value());
  }

  /** Every cell in it, once, in order. */
  default List<Cell> cells() {
    Set<Cell> found = new LinkedHashSet<>();
    collect(this, found);
    return List.copyOf(found);
  }

  private static void collect(Term term, Set<Cell> found) {
    if (term instanceof Cell cell) {
      found.add(cell);
    }
    term.parts().forEach(part -> collect(part, found));
  }

  /** A number that stands in the expression itself; exact. */
  record Constant(Measure measure) implements Term {
    @Override
    public Unit unit() {
      return measure.unit();
    }

    @Override
    public List<Term> parts() {
      return List.of();
    }

    @Override
    public Rational value(Function<Cell, Rational> cells) {
      return measure.value();
    }
  }

  /**
   * A written number of a dataset: one variable.
   *
   * @param id its name for readers and programs, {@code loans.balance[2017, all]}; unique in the
   *     site
   */
  record Cell(String id, Measure measure) implements Term {
    @Override
    public Unit unit() {
      return measure.unit();
    }

    @Override
    public List<Term> parts() {
      return List.of();
    }

    @Override
    public Rational value(Function<Cell, Rational> cells) {
      return cells.apply(this);
    }

    @Override
    public int hashCode() {
      return id.hashCode();
    }
  }

  /** Several added; all of one dimension, at least one. */
  record Sum(List<Term> parts, Unit unit) implements Term {
    public Sum {
      parts = List.copyOf(parts);
    }

    @Override
    public Rational value(Function<Cell, Rational> cells) {
      return parts.stream().map(p -> p.value(cells)).reduce(Rational.ZERO, Rational::plus);
    }
  }

  /** The same with the other sign. */
  record Negative(Term of) implements Term {
    @Override
    public Unit unit() {
      return of.unit();
    }

    @Override
    public List<Term> parts() {
      return List.of(of);
    }

    @Override
    public Rational value(Function<Cell, Rational> cells) {
      return of.value(cells).negate();
    }
  }

  record Product(Term left, Term right, Unit unit) implements Term {
    @Override
    public List<Term> parts() {
      return List.of(left, right);
    }

    @Override
    public Rational value(Function<Cell, Rational> cells) {
      return left.value(cells).times(right.value(cells));
    }
  }

  record Quotient(Term left, Term right, Unit unit) implements Term {
    @Override
    public List<Term> parts() {
      return List.of(left, right);
    }

    @Override
    public Rational value(Function<Cell, Rational> cells) {
      return left.value(cells).dividedBy(right.value(cells));
    }
  }

  /** The largest ({@code sign} 1) or smallest ({@code sign} -1) of several. */
  record Extreme(List<Term> of, int sign, Unit unit) implements Term {
    public Extreme {
      of = List.copyOf(of);
    }

    @Override
    public List<Term> parts() {
      return of;
    }

    @Override
    public Rational value(Function<Cell, Rational> cells) {
      return of.stream()
          .map(part -> part.value(cells))
          .reduce((a, b) -> a.compareTo(b) * sign >= 0 ? a : b)
          .orElseThrow();
    }
  }

  /**
   * The same value said in another unit of any dimension, such as the difference of two percents in
   * 百分点.
   */
  record As(Term of, Unit unit) implements Term {
    @Override
    public List<Term> parts() {
      return List.of(of);
    }

    @Override
    public Rational value(Function<Cell, Rational> cells) {
      return of.value(cells);
    }
  }

  /** The same value, shown with so many decimals. */
  record Shown(Term of, Unit unit, int decimals) implements Term {
    @Override
    public List<Term> parts() {
      return List.of(of);
    }

    @Override
    public Rational value(Function<Cell, Rational> cells) {
      return of.value(cells);
    }
  }

  /** A whole number that is read off from several: how many they are, which place one has. */
  record Counted(long number, List<Term> parts, Unit unit) implements Term {
    public Counted {
      parts = List.copyOf(parts);
    }

    @Override
    public Rational value(Function<Cell, Rational> cells) {
      return Rational.of(number, 1);
    }
  }

  /**
   * Some whole number of the base, as a share of it; which number is not known, so it has no value
   * of its own.
   */
  record Share(Term base) implements Term {
    @Override
    public Unit unit() {
      return Unit.PERCENT;
    }

    @Override
    public List<Term> parts() {
      return List.of(base);
    }

    @Override
    public Rational value(Function<Cell, Rational> cells) {
      return Rational.ZERO;
    }
  }
}
