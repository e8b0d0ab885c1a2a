package almanac.value;

import java.math.BigDecimal;
import java.util.List;

/** What each kind of part comes to. */
final class Parts {
  private Parts() {}

  static Found found(Expr expr, Frame frame) {
    if (expr instanceof Expr.Literal literal) {
      return literal(literal, frame);
    }
    if (expr instanceof Expr.Ref ref) {
      return ref(ref, frame);
    }
    if (expr instanceof Expr.Binary binary) {
      List<Found.Amount> sides = frame.numbers(List.of(binary.left(), binary.right()));
      return Arithmetic.of(binary, sides, frame);
    }
    if (expr instanceof Expr.Call call) {
      return call(call, frame);
    }
    if (expr instanceof Expr.Negated negated) {
      return negated(frame.number(negated.of()));
    }
    return expr instanceof Expr.Comparison comparison
        ? Comparisons.of(comparison, frame)
        : new Found.Speech(Words.of(((Expr.Quoted) expr).words()));
  }

  private static Found.Amount literal(Expr.Literal literal, Frame frame) {
    boolean own = !literal.unit().isEmpty();
    Unit unit =
        own
            ? frame.settings().units().find(literal.unit()).orElse(Unit.NUMBER)
            : frame.scope().bareUnit();
    Term term = frame.scope().literal(literal, Measure.of(literal.number(), unit));
    return new Found.Amount(term, Sign.PLAIN, !own && !unit.equals(Unit.NUMBER));
  }

  private static Found.Amount negated(Found.Amount number) {
    if (number.term() instanceof Term.Constant constant) {
      Measure of = constant.measure();
      return number.with(
          new Term.Constant(
              new Measure(of.number().negate(), of.unit(), of.approximate(), of.exact())));
    }
    return number.with(new Term.Negative(number.term()));
  }

  private static Found ref(Expr.Ref ref, Frame frame) {
    if (ref.text().value().equals("year")) {
      Period period = frame.scope().period().orElseGet(() -> frame.period(ref.text()));
      Measure year = Measure.of(BigDecimal.valueOf(period.lastYear()), Unit.YEAR).asExact();
      return Found.Amount.of(new Term.Constant(year));
    }
    Scope.Selection selection = selection(ref, frame);
    if (selection.several() || selection.items().size() != 1) {
      throw frame.fail(
          "several-cells",
          ref.text(),
          "\"" + ref.text() + "\" is " + selection.items().size() + " cells, not one",
          "write sum(" + ref.text() + "), or mean, max, min, count");
    }
    return content(selection.items().get(0));
  }

  static Scope.Selection selection(Expr.Ref ref, Frame frame) {
    return frame.scope().resolve(ref, frame.diagnostics()).orElseThrow(Halt::reported);
  }

  private static Found content(Scope.Item item) {
    if (item.content() instanceof Scope.Content.Words words) {
      return new Found.Speech(new Words(words.byLanguage()));
    }
    if (item.content() instanceof Scope.Content.Known known
        && !(known.term() instanceof Term.Share)) {
      return Found.Amount.of(known.term());
    }
    throw blank(item);
  }

  /** Ends an expression that rests on what is not known, or has been reported. */
  static Halt blank(Scope.Item item) {
    if (item.content() instanceof Scope.Content.Unreadable) {
      return Halt.reported();
    }
    String symbol = item.content() instanceof Scope.Content.Missing m ? m.symbol() : "";
    return new Halt(new Evaluation.Blank(item.at(), item.id(), symbol));
  }

  private static Found call(Expr.Call call, Frame frame) {
    Operation operation = Operation.named(call.function().value()).orElseThrow();
    return switch (operation) {
      case RISE, FALL, GROWTH, CHANGE, TIMES -> OverTime.of(operation, call, frame);
      case SUM, MEAN, MAX, MIN, COUNT, TOP -> Selections.of(operation, call, frame);
      case RANK -> Ranks.of(call, frame);
      case IN, PERCENT, NUMBER, ROUND -> Conversions.of(operation, call, frame);
      case FIRST, STREAK -> History.of(operation, call, frame);
      case SHARE -> share(call, frame);
    };
  }

  private static Found.Amount share(Expr.Call call, Frame frame) {
    if (!call.arguments().get(0).text().value().equals("any")) {
      throw frame.fail(
          "wrong-arguments",
          call.arguments().get(0).text(),
          "\""
              + call.arguments().get(0).text()
              + "\" in share( ), which is for numerators that are not known",
          "write share(any, " + call.arguments().get(1).text() + "), or divide");
    }
    Found.Amount base = frame.number(call.arguments().get(1));
    Arithmetic.refuseZero(base.term(), call.arguments().get(1), frame);
    return Found.Amount.of(new Term.Share(base.term()));
  }
}
