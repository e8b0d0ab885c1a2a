package almanac.value;

import java.util.List;
import java.util.Optional;

/** Whether one number is to another as was said. */
final class Comparisons {
  private Comparisons() {}

  static Found.Truth of(Expr.Comparison expr, Frame frame) {
    if (isShare(expr.left())) {
      return share(expr, frame);
    }
    List<Found.Amount> sides = frame.numbers(List.of(expr.left(), expr.right()));
    Term left = sides.get(0).term();
    Term right = sides.get(1).term();
    if (!Mixing.compares(left, right)) {
      throw Mixing.mismatch(frame, expr, left.unit(), right.unit());
    }
    boolean holds = holds(expr.relation(), left, right, frame);
    return truth(expr, left, right, holds ? "" : message(expr, left, right, frame));
  }

  private static boolean isShare(Expr expr) {
    return expr instanceof Expr.Call call && call.function().value().equals("share");
  }

  private static Found.Truth share(Expr.Comparison expr, Frame frame) {
    Term left = ((Found.Amount) frame.found(expr.left())).term();
    Term right = frame.number(expr.right()).term();
    if (expr.relation() != Relation.EQUAL || !(right instanceof Term.Constant published)) {
      throw frame.fail(
          "wrong-arguments",
          expr.text(),
          "\"" + expr.left().text() + "\" can only equal a written share",
          "write " + expr.left().text() + " = 58.62%");
    }
    if (!right.unit().equals(Unit.PERCENT)) {
      throw Mixing.mismatch(frame, expr, Unit.PERCENT, right.unit());
    }
    Verdict verdict = Recomputation.compare(published.measure(), left);
    String message =
        "claimed "
            + frame.said(right)
            + ", which no whole number of "
            + frame.said(left.parts().get(0))
            + " is";
    return truth(expr, left, right, verdict.agrees() ? "" : message);
  }

  private static Found.Truth truth(Expr.Comparison expr, Term left, Term right, String message) {
    return new Found.Truth(
        expr.relation(), left, right, List.of(left, right), Optional.empty(), message);
  }

  private static boolean holds(Relation relation, Term left, Term right, Frame frame) {
    int order = left.value().compareTo(right.value());
    return switch (relation) {
      case EQUAL -> equal(left, right);
      case LESS -> order < 0;
      case AT_MOST -> order <= 0;
      case MORE -> order > 0;
      case AT_LEAST -> order >= 0;
      case ABOUT -> frame.shown(right).vicinity().holds(left.value());
    };
  }

  /** As published numbers agree: their intervals meet. */
  private static boolean equal(Term left, Term right) {
    if (right instanceof Term.Constant published) {
      return Recomputation.compare(published.measure(), left).agrees();
    }
    if (left instanceof Term.Constant published) {
      return Recomputation.compare(published.measure(), right).agrees();
    }
    return Recomputation.agree(left, right);
  }

  private static String message(Expr.Comparison expr, Term left, Term right, Frame frame) {
    boolean published = expr.relation() == Relation.EQUAL && right instanceof Term.Constant;
    Measure given =
        published ? Recomputation.as(frame.shown(right), left.value()) : frame.shown(left);
    String sign = expr.relation() == Relation.EQUAL ? "" : expr.relation().sign() + " ";
    return "claimed "
        + sign
        + frame.said(right)
        + ", the data give "
        + NumberFormat.of("zh").prose(given)
        + " for \""
        + expr.left().text()
        + "\"";
  }
}
