package almanac.value;

import java.math.BigDecimal;

/** A number shown another way. */
final class Conversions {
  private static final int MOST_DECIMALS = 20;

  private Conversions() {}

  static Found.Amount of(Operation operation, Expr.Call call, Frame frame) {
    Found.Amount number = frame.number(call.arguments().get(0));
    return switch (operation) {
      case IN -> number.with(in(number.term(), call, frame));
      case PERCENT -> number.with(percent(number.term(), call, frame));
      case NUMBER -> number.with(withoutUnit(number.term(), frame));
      default ->
          number.with(
              new Term.Shown(number.term(), number.unit(), whole(call, 0, MOST_DECIMALS, frame)));
    };
  }

  private static Term in(Term term, Expr.Call call, Frame frame) {
    String name = call.arguments().get(1).text().value();
    Unit unit = frame.settings().units().find(name).orElse(Unit.NUMBER);
    if (!term.unit().mixesWith(unit)) {
      throw frame.fail(
          "unit-mismatch",
          call.text(),
          Mixing.said(call.arguments().get(0), term.unit()) + ", which " + name + " cannot say",
          "only units of one sort convert: 元, 万元, 亿元");
    }
    return new Term.As(term, unit);
  }

  private static Term percent(Term term, Expr.Call call, Frame frame) {
    boolean ratio =
        switch (term.unit().kind()) {
          case NUMBER, PERCENT, TIMES -> true;
          case MONEY, POINTS, COUNT, MEASURE -> false;
        };
    if (!ratio) {
      throw frame.fail(
          "unit-mismatch",
          call.text(),
          Mixing.said(call.arguments().get(0), term.unit()) + ", which is no share",
          "only a ratio can be shown as a percent");
    }
    boolean own = call.arguments().size() > 1;
    int decimals = own ? whole(call, 0, MOST_DECIMALS, frame) : frame.settings().decimals().ratio();
    return new Term.Shown(term, Unit.PERCENT, decimals);
  }

  private static Term withoutUnit(Term term, Frame frame) {
    int decimals = new Precision(frame.settings().decimals()).decimals(term);
    return new Term.Shown(Arithmetic.withoutUnit(term), Unit.NUMBER, decimals);
  }

  /** The second argument, a whole number written out. */
  static int whole(Expr.Call call, int least, int most, Frame frame) {
    Expr argument = call.arguments().get(1);
    boolean fits =
        argument instanceof Expr.Literal literal
            && literal.unit().isEmpty()
            && literal.number().scale() == 0
            && literal.number().compareTo(BigDecimal.valueOf(least)) >= 0
            && literal.number().compareTo(BigDecimal.valueOf(most)) <= 0;
    if (!fits) {
      throw frame.fail(
          "wrong-arguments",
          argument.text(),
          "\"" + argument.text() + "\" is no whole number from " + least + " to " + most,
          "write it out, such as "
              + call.function()
              + "("
              + call.arguments().get(0).text()
              + ", "
              + least
              + ")");
    }
    return ((Expr.Literal) argument).number().intValueExact();
  }
}
