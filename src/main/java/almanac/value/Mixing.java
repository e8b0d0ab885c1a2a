package almanac.value;

import java.util.Optional;

/** Which units go together, and what they make. */
final class Mixing {
  private Mixing() {}

  /** Of a sum, or of a difference other than that of two percents. */
  static Optional<Unit> added(Unit left, Unit right, boolean minus) {
    if (left.equals(Unit.YEAR) || right.equals(Unit.YEAR)) {
      return years(left, right, minus);
    }
    if (left.mixesWith(right) || changed(left, right)) {
      return Optional.of(left);
    }
    return changed(right, left) && !minus ? Optional.of(right) : Optional.empty();
  }

  /** A percent that 百分点 are added to. */
  private static boolean changed(Unit rate, Unit by) {
    return rate.kind() == Unit.Kind.PERCENT && by.kind() == Unit.Kind.POINTS;
  }

  private static Optional<Unit> years(Unit left, Unit right, boolean minus) {
    if (left.equals(right)) {
      return minus ? Optional.of(Unit.NUMBER) : Optional.empty();
    }
    boolean shifted =
        left.equals(Unit.YEAR) ? right.equals(Unit.NUMBER) : left.equals(Unit.NUMBER) && !minus;
    return shifted ? Optional.of(Unit.YEAR) : Optional.empty();
  }

  /** Empty where both measure something. */
  static Optional<Unit> multiplied(Unit left, Unit right) {
    if (weight(left) > 2 && weight(right) > 2) {
      return Optional.empty();
    }
    return Optional.of(weight(left) >= weight(right) ? left : right);
  }

  private static int weight(Unit unit) {
    return switch (unit.kind()) {
      case NUMBER -> 0;
      case TIMES -> 1;
      case PERCENT -> 2;
      case MONEY, POINTS, COUNT, MEASURE -> 3;
    };
  }

  /** Whether a divisor of another dimension counts in its base unit, not as it is written. */
  static boolean divides(Unit unit) {
    return weight(unit) <= 2 || unit.kind() == Unit.Kind.COUNT;
  }

  /** Whether the two may be compared; a zero needs no unit. */
  static boolean compares(Term left, Term right) {
    boolean years = left.unit().equals(Unit.YEAR) && right.unit().equals(Unit.NUMBER);
    return left.unit().mixesWith(right.unit()) || years || zero(left) || zero(right);
  }

  private static boolean zero(Term term) {
    return term instanceof Term.Constant constant
        && constant.unit().equals(Unit.NUMBER)
        && constant.measure().number().signum() == 0;
  }

  static Halt mismatch(Frame frame, Expr.Binary expr, Unit left, Unit right) {
    return mismatch(frame, expr, new Expr[] {expr.left(), expr.right()}, new Unit[] {left, right});
  }

  static Halt mismatch(Frame frame, Expr.Comparison expr, Unit left, Unit right) {
    return mismatch(frame, expr, new Expr[] {expr.left(), expr.right()}, new Unit[] {left, right});
  }

  private static Halt mismatch(Frame frame, Expr expr, Expr[] sides, Unit[] units) {
    String hint =
        hint(sides[1], units[0])
            .or(() -> hint(sides[0], units[1]))
            .orElse("units never mix; number( ) takes one away");
    return frame.fail(
        "unit-mismatch",
        expr.text(),
        said(sides[0], units[0]) + ", " + said(sides[1], units[1]),
        hint);
  }

  private static Optional<String> hint(Expr side, Unit wanted) {
    Expr number = side instanceof Expr.Negated negated ? negated.of() : side;
    return number instanceof Expr.Literal literal && !wanted.name().isEmpty()
        ? Optional.of(
            "write "
                + (number == side ? "" : "-")
                + literal.number().toPlainString()
                + symbol(wanted))
        : Optional.empty();
  }

  static String said(Expr side, Unit unit) {
    return "\""
        + side.text()
        + (unit.name().isEmpty() ? "\" has no unit" : "\" is in " + symbol(unit));
  }

  static String symbol(Unit unit) {
    return unit.kind() == Unit.Kind.PERCENT ? "%" : unit.name();
  }
}
