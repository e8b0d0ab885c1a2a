package almanac.value;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Adding, subtracting, multiplying and dividing numbers with units. */
final class Arithmetic {
  private Arithmetic() {}

  static Found.Amount of(Expr.Binary expr, List<Found.Amount> sides, Frame frame) {
    Found.Amount left = sides.get(0);
    Found.Amount right = sides.get(1);
    Term term =
        switch (expr.operator()) {
          case '+', '-' -> sum(expr, left, right, frame);
          case '*' -> product(expr, left, factor(right), frame);
          default -> quotient(left.term(), factor(right).term(), expr.right(), frame);
        };
    return new Found.Amount(term, Sign.PLAIN, left.bare() && right.bare());
  }

  private static Term sum(Expr.Binary expr, Found.Amount left, Found.Amount right, Frame frame) {
    boolean minus = expr.operator() == '-';
    if (left.unit().equals(Unit.PERCENT) && right.unit().equals(Unit.PERCENT) && minus) {
      return left.bare() || right.bare()
          ? added(left.term(), negative(right.term()), Unit.PERCENT)
          : difference(left.term(), right.term());
    }
    Unit unit =
        Mixing.added(left.unit(), right.unit(), minus)
            .orElseThrow(() -> Mixing.mismatch(frame, expr, left.unit(), right.unit()));
    Term second = minus ? negative(right.term()) : right.term();
    return added(left.term(), second, unit);
  }

  private static Term negative(Term term) {
    return new Term.Negative(term);
  }

  private static Term added(Term left, Term right, Unit unit) {
    return new Term.Sum(List.of(in(left, unit), in(right, unit)), unit);
  }

  /** Parts of a sum are all of its dimension. */
  private static Term in(Term term, Unit unit) {
    return term.unit().mixesWith(unit) ? term : new Term.As(term, unit);
  }

  /** Of two of one dimension; of percents in 百分点. */
  static Term difference(Term left, Term right) {
    Term difference = added(left, negative(right), left.unit());
    return left.unit().kind() == Unit.Kind.PERCENT
        ? new Term.As(difference, Unit.POINTS)
        : difference;
  }

  /**
   * In a derived cell a number that multiplies or divides has no unit, shares of percents aside.
   */
  private static Found.Amount factor(Found.Amount number) {
    return number.bare() && number.unit().kind() != Unit.Kind.PERCENT
        ? number.with(withoutUnit(number.term()))
        : number;
  }

  /** The number as its unit writes it. */
  static Term withoutUnit(Term term) {
    if (term.unit().size().equals(Rational.ONE)) {
      return new Term.As(term, Unit.NUMBER);
    }
    Term one = new Term.Constant(Measure.of(BigDecimal.ONE, term.unit()));
    return new Term.Quotient(term, one, Unit.NUMBER);
  }

  private static Term product(
      Expr.Binary expr, Found.Amount left, Found.Amount right, Frame frame) {
    Optional<Unit> unit = Mixing.multiplied(left.unit(), right.unit());
    return new Term.Product(
        left.term(),
        right.term(),
        unit.orElseThrow(() -> Mixing.mismatch(frame, expr, left.unit(), right.unit())));
  }

  static Term quotient(Term left, Term right, Expr divisor, Frame frame) {
    refuseZero(right, divisor, frame);
    if (left.unit().mixesWith(right.unit())) {
      return new Term.Quotient(left, right, Unit.PERCENT);
    }
    return new Term.Quotient(
        left, Mixing.divides(right.unit()) ? right : withoutUnit(right), left.unit());
  }

  /** A divisor whose interval holds zero. */
  static void refuseZero(Term divisor, Expr expr, Frame frame) {
    Interval interval = Recomputation.interval(divisor);
    if (interval.holds(Rational.ZERO)) {
      String said = frame.said(divisor);
      throw frame.fail(
          "divisor-holds-zero",
          expr.text(),
          interval.isPoint()
              ? "\"" + expr.text() + "\" is 0, and nothing can be divided by it"
              : "\"" + expr.text() + "\" is " + said + ", which as rounded may be 0",
          "leave the ratio out, or divide by something else");
    }
  }
}
