package almanac.value;

import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/** In which periods a condition holds. */
final class History {
  private History() {}

  static Found of(Operation operation, Expr.Call call, Frame frame) {
    Expr.Comparison condition = (Expr.Comparison) call.arguments().get(0);
    return operation == Operation.FIRST
        ? first(call, condition, frame)
        : streak(call, condition, frame);
  }

  /** True now, and in no earlier period in which all its cells are known. */
  private static Found.Truth first(Expr.Call call, Expr.Comparison condition, Frame frame) {
    Period now = now(call, frame);
    Found.Truth today = Comparisons.of(condition, frame);
    Period since = now;
    for (Period period : earlier(condition, now, frame)) {
      Optional<Found.Truth> then = quietly(condition, period, frame);
      since = then.isPresent() && since.compareTo(period) > 0 ? period : since;
      if (today.holds() && then.filter(Found.Truth::holds).isPresent()) {
        String message =
            "claimed \""
                + call.text()
                + "\", but it was so in "
                + period
                + ": "
                + frame.said(then.get().given());
        return truth(today, since, message);
      }
    }
    String message =
        today.holds() ? "" : "\"" + call.text() + "\" in " + now + ": " + today.message();
    return truth(today, since, message);
  }

  private static Period now(Expr.Call call, Frame frame) {
    return frame.scope().period().orElseGet(() -> frame.period(call.text()));
  }

  private static Found.Truth truth(Found.Truth today, Period since, String message) {
    return new Found.Truth(
        today.relation(), today.given(), today.with(), today.over(), Optional.of(since), message);
  }

  /** Periods as long as this one in which every reference names a known number, ascending. */
  private static NavigableSet<Period> earlier(Expr.Comparison condition, Period now, Frame frame) {
    List<NavigableSet<Period>> known =
        References.in(condition).stream()
            .filter(ref -> References.pin(ref).isEmpty())
            .map(ref -> frame.scope().periods(ref))
            .filter(periods -> !periods.isEmpty())
            .<NavigableSet<Period>>map(TreeSet::new)
            .toList();
    NavigableSet<Period> all = new TreeSet<>();
    known.forEach(all::addAll);
    known.forEach(all::retainAll);
    all.removeIf(period -> period.compareTo(now) >= 0 || period.months() != now.months());
    return all;
  }

  /** Empty where a part is not known then. */
  private static Optional<Found.Truth> quietly(
      Expr.Comparison condition, Period period, Frame frame) {
    try {
      return Optional.of(Comparisons.of(condition, frame.quietlyAt(period)));
    } catch (Halt halt) {
      return Optional.empty();
    }
  }

  /** How many periods in a row, until now, it holds. */
  private static Found.Amount streak(Expr.Call call, Expr.Comparison condition, Frame frame) {
    Period now = frame.period(call.text());
    Found.Truth today = Comparisons.of(condition, frame);
    NavigableSet<Period> known = earlier(condition, now, frame);
    long length = today.holds() ? 1 : 0;
    Period period = now.before();
    while (length > 0
        && known.contains(period)
        && quietly(condition, period, frame).filter(Found.Truth::holds).isPresent()) {
      length++;
      period = period.before();
    }
    return Found.Amount.of(new Term.Counted(length, today.over(), Unit.NUMBER));
  }
}
