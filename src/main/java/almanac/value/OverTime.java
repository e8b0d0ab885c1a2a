package almanac.value;

import almanac.source.Text;
import java.util.List;
import java.util.Optional;

/** A number against the same in another period. */
final class OverTime {
  private OverTime() {}

  /** The two numbers that are compared, and when each was. */
  private record Pair(Term now, Term then, String nowAt, String thenAt) {}

  static Found.Amount of(Operation operation, Expr.Call call, Frame frame) {
    Pair pair = pair(call, frame);
    return switch (operation) {
      case RISE -> Found.Amount.of(step(operation, call, pair, frame));
      case FALL -> Found.Amount.of(step(operation, call, pair, frame));
      case CHANGE ->
          new Found.Amount(Arithmetic.difference(pair.now(), pair.then()), Sign.SIGNED, false);
      case GROWTH -> Found.Amount.of(growth(call, pair, frame));
      default -> Found.Amount.of(times(call, pair, frame));
    };
  }

  private static Pair pair(Expr.Call call, Frame frame) {
    Expr of = call.arguments().get(0);
    Optional<Period> pinned = References.pinned(of);
    Frame now = pinned.map(frame::at).orElse(frame);
    Expr open = pinned.isPresent() ? References.unpinned(of) : of;
    Period other = other(call, now);
    Term today = now.number(open).term();
    Term then = now.at(other).number(open).term();
    if (!today.unit().mixesWith(then.unit())) {
      throw frame.fail(
          "unit-mismatch",
          call.text(),
          Mixing.said(of, today.unit())
              + " now, and in "
              + Mixing.symbol(then.unit())
              + " in "
              + other,
          "units never mix; number( ) takes one away");
    }
    String period = now.scope().period().map(Period::toString).orElse("this period");
    return new Pair(today, then, period, other.toString());
  }

  private static Period other(Expr.Call call, Frame frame) {
    return call.arguments().size() < 2
        ? frame.period(call.text()).before()
        : Period.parse(call.arguments().get(1).text().value()).orElseThrow();
  }

  /** Without sign; which way it went must be as the function says. */
  private static Term step(Operation operation, Expr.Call call, Pair pair, Frame frame) {
    boolean rise = operation == Operation.RISE;
    int way = pair.now().value().compareTo(pair.then().value());
    if (rise ? way <= 0 : way >= 0) {
      throw wrongWay(call, pair, way, frame);
    }
    return rise
        ? Arithmetic.difference(pair.now(), pair.then())
        : Arithmetic.difference(pair.then(), pair.now());
  }

  private static Halt wrongWay(Expr.Call call, Pair pair, int way, Frame frame) {
    Text of = call.arguments().get(0).text();
    String verb = call.function().value().equals("rise") ? "rise" : "fall";
    String right = way == 0 ? "change" : way > 0 ? "rise" : "fall";
    return frame.fail(
        "wrong-direction",
        call.text(),
        "\""
            + of
            + "\" did not "
            + verb
            + ": "
            + frame.said(pair.now())
            + " in "
            + pair.nowAt()
            + ", "
            + frame.said(pair.then())
            + " in "
            + pair.thenAt(),
        way == 0
            ? "the two are equal: say so in words"
            : "write " + right + call.text().value().substring(4) + ", and mend the sentence");
  }

  private static Term growth(Expr.Call call, Pair pair, Frame frame) {
    Arithmetic.refuseZero(pair.then(), call.arguments().get(0), frame);
    Term more =
        new Term.Sum(List.of(pair.now(), new Term.Negative(pair.then())), pair.now().unit());
    return new Term.Quotient(more, pair.then(), Unit.PERCENT);
  }

  private static Term times(Expr.Call call, Pair pair, Frame frame) {
    Arithmetic.refuseZero(pair.then(), call.arguments().get(0), frame);
    return new Term.Quotient(pair.now(), pair.then(), Unit.TIMES);
  }
}
