package almanac.site;

import almanac.data.Catalog;
import almanac.data.Dataset;
import almanac.data.Field;
import almanac.data.Figure;
import almanac.source.Diagnostic;
import almanac.source.Diagnostics;
import almanac.source.Text;
import almanac.value.Evaluation;
import almanac.value.Evaluator;
import almanac.value.Expr;
import almanac.value.Expression;
import almanac.value.ExpressionParser;
import almanac.value.Measure;
import almanac.value.Outcome;
import almanac.value.Period;
import almanac.value.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what the rows of a bullet are to reach. */
record GoalBinder(
    Catalog catalog, Evaluator evaluator, Diagnostics diagnostics, Dataset dataset, Figure figure) {

  /** A row before its goal: its number, and where its target is read. */
  record Line(Grid.Row row, Optional<Expression> number, Scope scope) {}

  /** A goal for each row, none where the figure has no target; empty after a mistake. */
  Optional<List<Goal>> of(List<Line> lines) {
    if (!figure.bracket().isEmpty()) {
      return report(
          figure.bracket().get(0),
          "a bracket stands beside bars, not beside bullets",
          "take `bracket:` out");
    }
    int count = figure.targets().size();
    if (count > 1 && (count != lines.size() || figure.x().isPresent())) {
      return report(
          figure.targets().get(0),
          count + " targets do not fit " + lines.size() + " rows",
          "write one target for all rows, or without x one for each y");
    }
    List<Goal> goals = new ArrayList<>();
    for (int i = 0; i < lines.size() && count > 0; i++) {
      Optional<Goal> goal = goal(lines.get(i), figure.targets().get(count == 1 ? 0 : i));
      if (goal.isEmpty()) {
        return Optional.empty();
      }
      goals.add(goal.get());
    }
    return Optional.of(goals);
  }

  private Optional<Goal> goal(Line line, Text written) {
    Optional<Measure> number = line.row().cells().get(0).measure();
    return target(line, written)
        .filter(target -> mixes(line, written, target))
        .map(target -> Goal.of(target, number, evaluator));
  }

  private boolean mixes(Line line, Text written, BoundFigure.Target target) {
    Optional<Measure> number = line.row().cells().get(0).measure();
    boolean mixes = number.isEmpty() || number.get().unit().mixesWith(target.measure().unit());
    if (!mixes) {
      diagnostics.report(
          Diagnostic.error(
                  "mixed-units",
                  written.span(),
                  "the target is in "
                      + FigureBinder.name(target.measure().unit())
                      + ", the number in "
                      + FigureBinder.name(number.get().unit()))
              .withHint("a number and its target measure the same"));
    }
    return mixes;
  }

  /** The number itself in the period written, or what an expression comes to in the row. */
  private Optional<BoundFigure.Target> target(Line line, Text written) {
    Optional<Period> aim = aim(written);
    Optional<Expression> expression = aim.isPresent() ? line.number() : parse(written);
    if (expression.isEmpty()) {
      return Optional.empty();
    }
    Scope scope = aim.map(line.scope()::at).orElse(line.scope());
    Evaluation result = evaluator.evaluate(expression.get(), scope, diagnostics);
    if (result instanceof Evaluation.Blank blank) {
      return report(
          written,
          "the target " + blank.id() + " is not known",
          "write the period in which it is to be reached, as in `balance[2020]`, and fill that cell");
    }
    return result instanceof Outcome outcome
        ? Optional.of(
            BoundFigure.Target.of(
                outcome,
                aim.or(() -> FigureBinder.period(expression.get().body())),
                catalog,
                scope))
        : Optional.empty();
  }

  /** A period that the figure's own data have a row for, standing alone. */
  private Optional<Period> aim(Text written) {
    return Period.parse(written.value()).filter(p -> catalog.periods(dataset).contains(p));
  }

  /** In which the target lies, of one in the figure's own data. */
  Optional<Period> period(Text written) {
    Diagnostics unheard = new Diagnostics();
    return aim(written)
        .or(
            () ->
                ExpressionParser.parse(written, evaluator.units(), unheard)
                    .filter(e -> own(Optional.of(e)).isPresent())
                    .flatMap(e -> FigureBinder.period(e.body())));
  }

  /** The field that the expression names, of one in the figure's own data. */
  Optional<Field> own(Optional<Expression> expression) {
    return expression.flatMap(
        e ->
            e.body() instanceof Expr.Ref ref
                    && ref.dataset().filter(d -> !d.value().equals(dataset.name())).isEmpty()
                ? dataset.field(ref.field().value())
                : Optional.empty());
  }

  Optional<Expression> parse(Text text) {
    return ExpressionParser.parse(text, evaluator.units(), diagnostics);
  }

  <T> Optional<T> report(Text at, String what, String hint) {
    String message = "the figure \"" + figure.id() + "\": " + what;
    diagnostics.report(Diagnostic.error("chart-data", at.span(), message).withHint(hint));
    return Optional.empty();
  }
}
