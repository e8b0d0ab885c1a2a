package almanac.value;

import almanac.source.Diagnostic;
import almanac.source.Diagnostics;
import almanac.source.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where an expression is computed, and under which settings. */
record Frame(Evaluator settings, Scope scope, Diagnostics diagnostics) {
  private static final NumberFormat FORMAT = NumberFormat.of("zh");

  Frame at(Period period) {
    return new Frame(settings, scope.at(period), diagnostics);
  }

  /** The same, where mistakes go unheard: they are reported elsewhere. */
  Frame quietlyAt(Period period) {
    return new Frame(settings, scope.at(period), new Diagnostics());
  }

  Halt fail(String code, Text at, String message, String hint) {
    diagnostics.report(Diagnostic.error(code, at.span(), message).withHint(hint));
    return Halt.reported();
  }

  Found found(Expr expr) {
    return Parts.found(expr, this);
  }

  /** A number that has a value; anything else is reported. */
  Found.Amount number(Expr expr) {
    return number(expr, found(expr));
  }

  Found.Amount number(Expr expr, Found found) {
    if (!(found instanceof Found.Amount amount)) {
      throw fail(
          "not-a-number",
          expr.text(),
          "\"" + expr.text() + "\" is not a number",
          found instanceof Found.Truth ? "it stands alone, with words: … as 首次突破" : "");
    }
    if (amount.term() instanceof Term.Share) {
      throw fail(
          "share-without-claim",
          expr.text(),
          "\"" + expr.text() + "\" has no value: its numerator is not known",
          "claim what was published: " + expr.text() + " = 58.62%");
    }
    return amount;
  }

  /** All of them; what is wrong with any is reported before what is not known ends it. */
  List<Found.Amount> numbers(List<Expr> exprs) {
    List<Found.Amount> found = new ArrayList<>();
    Optional<Halt> first = Optional.empty();
    for (Expr expr : exprs) {
      try {
        found.add(number(expr));
      } catch (Halt halt) {
        boolean graver = halt.with() instanceof Evaluation.Failed;
        first = first.isEmpty() || graver ? Optional.of(halt) : first;
      }
    }
    if (first.isPresent()) {
      throw first.get();
    }
    return found;
  }

  /** A single period that has one before it. */
  Period period(Text at) {
    Optional<Period> period = scope.period();
    if (period.isEmpty()) {
      throw fail(
          "no-period",
          at,
          "\"" + at + "\" needs a period, and none is in force here",
          "give the page a period, or write one as a key: x[2017]");
    }
    if (!period.get().isSingle()) {
      throw fail(
          "no-period",
          at,
          "\"" + at + "\" needs a single period, and " + period.get() + " is a range",
          "say which to compare with: change(x, 2015)");
    }
    return period.get();
  }

  Measure shown(Term term) {
    return settings.shown(term);
  }

  String said(Term term) {
    return FORMAT.prose(shown(term));
  }
}
