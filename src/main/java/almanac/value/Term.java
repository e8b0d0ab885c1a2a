package almanac.value;

import java.util.List;

/**
 * A computation over cells: what an expression comes to once its names are resolved. Values are in
 * base units; a unit says how the result is shown. The same cell at two places is one variable.
 */
public sealed interface Term {
  /** The unit in which the result is shown. */
  Unit unit();

  /** A number that stands in the expression itself; exact. */
  record Constant(Measure measure) implements Term {
    @Override
    public Unit unit() {
      return measure.unit();
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
  }

  /** Several added; all of one dimension, at least one. */
  record Sum(List<Term> parts, Unit unit) implements Term {
    public Sum {
      parts = List.copyOf(parts);
    }
  }

  /** The same with the other sign. */
  record Negative(Term of) implements Term {
    @Override
    public Unit unit() {
      return of.unit();
    }
  }

  record Product(Term left, Term right, Unit unit) implements Term {}

  record Quotient(Term left, Term right, Unit unit) implements Term {}

  /** The largest ({@code sign} 1) or smallest ({@code sign} -1) of several. */
  record Extreme(List<Term> of, int sign, Unit unit) implements Term {
    public Extreme {
      of = List.copyOf(of);
    }
  }

  /**
   * The same value said in another unit of any dimension, such as the difference of two percents in
   * 百分点.
   */
  record As(Term of, Unit unit) implements Term {}

  /** The same value, shown with so many decimals. */
  record Shown(Term of, Unit unit, int decimals) implements Term {}

  /** A whole number that is read off from several: how many they are, which place one has. */
  record Counted(long number, List<Term> over, Unit unit) implements Term {
    public Counted {
      over = List.copyOf(over);
    }
  }

  /** Some whole number of the base, as a share of it; which number is not known. */
  record Share(Term base) implements Term {
    @Override
    public Unit unit() {
      return Unit.PERCENT;
    }
  }
}
