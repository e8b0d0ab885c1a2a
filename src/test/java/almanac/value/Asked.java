package almanac.value;

import almanac.source.Diagnostic;
import almanac.source.Diagnostics;
import java.util.List;
import java.util.Optional;

/** An expression, read and computed on a board, and what was reported. */
record Asked(Optional<Evaluation> evaluation, List<Diagnostic> reports) {
  static Asked prose(Board board, String expression) {
    return ask(board, expression, 'p');
  }

  static Asked formula(Board board, String expression) {
    return ask(board, expression, 'f');
  }

  static Asked check(Board board, String expression) {
    return ask(board, expression, 'c');
  }

  private static Asked ask(Board board, String written, char where) {
    Diagnostics diagnostics = new Diagnostics();
    Evaluator evaluator = new Evaluator(Units.standard(), Decimals.STANDARD);
    Optional<Evaluation> evaluation =
        ExpressionParser.parse(Board.text(written), Units.standard(), diagnostics)
            .map(
                e ->
                    where == 'p'
                        ? evaluator.evaluate(e, board, diagnostics)
                        : where == 'f'
                            ? evaluator.formula(e, board, diagnostics)
                            : evaluator.check(e, board, diagnostics));
    return new Asked(evaluation, diagnostics.sorted());
  }

  Outcome outcome() {
    if (evaluation.isPresent() && evaluation.get() instanceof Outcome outcome) {
      return outcome;
    }
    throw new AssertionError(evaluation + " " + reports);
  }

  String zh() {
    return NumberFormat.of("zh").prose(outcome());
  }

  String en() {
    return NumberFormat.of("en").prose(outcome());
  }

  Diagnostic report() {
    if (reports.size() != 1) {
      throw new AssertionError(evaluation + " " + reports);
    }
    return reports.get(0);
  }

  /** {@code code: message (help)}. */
  String said() {
    Diagnostic d = report();
    return d.code() + ": " + d.message() + (d.help().isEmpty() ? "" : " (" + d.help() + ")");
  }

  String pointsAt() {
    return report().at().text();
  }
}
