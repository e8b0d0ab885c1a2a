package almanac.site;

import almanac.data.Catalog;
import almanac.data.CellRef;
import almanac.data.RowContext;
import almanac.source.Diagnostic;
import almanac.source.Diagnostics;
import almanac.source.Text;
import almanac.value.Evaluation;
import almanac.value.Evaluator;
import almanac.value.Expr;
import almanac.value.Expression;
import almanac.value.ExpressionParser;
import almanac.value.NumberFormat;
import almanac.value.Outcome;
import almanac.value.Period;
import almanac.value.Scope;
import almanac.value.Term;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Computes what stands between braces. */
final class ValueBinder {
  private final Editions editions;
  private final Evaluator evaluator;
  private final Diagnostics diagnostics;

  ValueBinder(Editions editions, Evaluator evaluator, Diagnostics diagnostics) {
    this.editions = editions;
    this.evaluator = evaluator;
    this.diagnostics = diagnostics;
  }

  /** The same, not reporting mistakes. */
  ValueBinder quiet() {
    return new ValueBinder(editions, evaluator, new Diagnostics());
  }

  /**
   * From where one reads: what is left out of an expression comes from here.
   *
   * @param homes datasets whose fields may be named alone
   * @param row what {@code this} is
   */
  record Standpoint(
      String language, List<String> homes, Optional<Period> period, Optional<RowContext> row) {
    Standpoint {
      homes = List.copyOf(homes);
    }
  }

  /** Empty after a mistake, which is reported. */
  Optional<BoundValue> bind(Text text, Standpoint from) {
    return ExpressionParser.parse(text, evaluator.units(), diagnostics)
        .flatMap(expression -> bind(expression, from));
  }

  /** Empty after a mistake, which is reported. */
  Optional<BoundValue> bind(Expression expression, Standpoint from) {
    Catalog catalog = editions.at(from.period());
    Scope scope = catalog.scope(from.homes(), from.period(), from.row());
    Evaluation result = evaluator.evaluate(expression, scope, diagnostics);
    if (result instanceof Evaluation.Blank blank) {
      diagnostics.report(
          Diagnostic.error("missing-value", expression.text().span(), blank.id() + " is not known")
              .withHint("fill the cell at " + blank.at() + ", or say in words that it is missing"));
    }
    return result instanceof Outcome outcome
        ? Optional.of(bound(expression, outcome, from))
        : Optional.empty();
  }

  private BoundValue bound(Expression expression, Outcome outcome, Standpoint from) {
    String shown = NumberFormat.of(from.language()).prose(outcome);
    boolean plain = expression.body() instanceof Expr.Ref && outcome.term() instanceof Term.Cell;
    return new BoundValue(expression.text(), outcome, shown, cells(outcome, from), plain);
  }

  private List<CellRef> cells(Outcome outcome, Standpoint from) {
    Catalog catalog = editions.at(from.period());
    Map<String, CellRef> cells = new LinkedHashMap<>();
    outcome
        .cells()
        .forEach(cell -> catalog.cell(cell.id()).ifPresent(ref -> cells.put(ref.id(), ref)));
    return List.copyOf(cells.values());
  }
}
