package almanac.site;

import almanac.source.Diagnostics;
import almanac.source.Span;
import almanac.value.Expr;
import almanac.value.Measure;
import almanac.value.Period;
import almanac.value.Scope;
import almanac.value.Term;
import almanac.value.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** The names of a page: those of the data, and {@code year}, the page's own period. */
record PageScope(Scope data) implements Scope {
  @Override
  public Optional<Period> period() {
    return data.period();
  }

  @Override
  public Scope at(Period period) {
    return new PageScope(data.at(period));
  }

  @Override
  public List<Period> periods(Expr.Ref ref) {
    return isYear(ref) ? List.of() : data.periods(ref);
  }

  @Override
  public Optional<Selection> resolve(Expr.Ref ref, Diagnostics diagnostics) {
    Optional<Period> period = data.period();
    return isYear(ref) && period.isPresent()
        ? Optional.of(year(ref.text().span(), period.get()))
        : data.resolve(ref, diagnostics);
  }

  private static Selection year(Span at, Period period) {
    Measure year =
        new Measure(BigDecimal.valueOf(period.lastYear()), Unit.NUMBER, false, true);
    Content content = new Content.Known(new Term.Constant(year));
    return new Selection(List.of(new Item("year", at, content)), false);
  }

  /** Whether the reference is {@code year} alone. */
  static boolean isYear(Expr.Ref ref) {
    return ref.dataset().isEmpty() && ref.keys().isEmpty() && ref.field().value().equals("year");
  }

  /** Whether the expression speaks of nothing but the year: {@code year}, {@code year - 1}. */
  static boolean isYear(Expr expr) {
    return yearAndNumbers(expr) && mentionsYear(expr);
  }

  private static boolean yearAndNumbers(Expr expr) {
    if (expr instanceof Expr.Binary sum) {
      return "+-".indexOf(sum.operator()) >= 0
          && yearAndNumbers(sum.left())
          && yearAndNumbers(sum.right());
    }
    return expr instanceof Expr.Literal || (expr instanceof Expr.Ref ref && isYear(ref));
  }

  private static boolean mentionsYear(Expr expr) {
    return expr instanceof Expr.Ref
        || (expr instanceof Expr.Binary sum
            && (mentionsYear(sum.left()) || mentionsYear(sum.right())));
  }
}
