package almanac.data;

import almanac.source.Diagnostic;
import almanac.source.Diagnostics;
import almanac.value.Claim;
import almanac.value.Evaluation;
import almanac.value.Evaluator;
import almanac.value.Expression;
import almanac.value.Measure;
import almanac.value.Outcome;
import almanac.value.Period;
import almanac.value.Term;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Holds the conditions of a dataset against each row in which no part is blank. */
record Conditions(Cells cells, Evaluator evaluator, Diagnostics diagnostics) {
  /** What a condition was about: of the same numbers it is said once, though rows repeat it. */
  private record Said(
      Expression that, Optional<Period> period, List<Term.Cell> of, Measure left, Measure right) {}

  List<Checked> of(Dataset dataset) {
    List<Checked> results = new ArrayList<>();
    Set<Said> said = new HashSet<>();
    for (Check check : dataset.checks()) {
      for (Row row : dataset.rows()) {
        Optional<Outcome> outcome = outcome(check, dataset, row);
        if (outcome.isPresent() && said.add(said(outcome.get(), row))) {
          results.add(result(check, dataset, row, outcome.get().claim().orElseThrow()));
        }
      }
    }
    return results;
  }

  private Optional<Outcome> outcome(Check check, Dataset dataset, Row row) {
    CellScope scope = new CellScope(cells.resolver(), Standing.in(dataset, row), Optional.empty());
    Evaluation evaluation = evaluator.check(check.that(), scope, diagnostics);
    return evaluation instanceof Outcome outcome && outcome.claim().isPresent()
        ? Optional.of(outcome)
        : Optional.empty();
  }

  private static Said said(Outcome outcome, Row row) {
    Claim claim = outcome.claim().orElseThrow();
    return new Said(
        outcome.expression(), row.period(), outcome.cells(), claim.given(), claim.right());
  }

  private Checked result(Check check, Dataset dataset, Row row, Claim claim) {
    String left = Plain.text(claim.given());
    String right = Plain.text(claim.right());
    if (!claim.holds()) {
      diagnostics.report(
          Diagnostic.error(
                  "check-failed",
                  check.that().text().span(),
                  "\""
                      + check.that().text().value().strip()
                      + "\" does not hold for "
                      + CellNames.keys(row)
                      + ": "
                      + left
                      + " "
                      + claim.relation().sign()
                      + " "
                      + right)
              .withHint(
                  claim.hint().isEmpty() ? "correct a number, or the condition" : claim.hint()));
    }
    return new Checked(
        claim.holds() ? Checked.Result.AGREES : Checked.Result.MISMATCH,
        CellNames.row(dataset, row),
        check.that().text().span(),
        left,
        right,
        Optional.empty(),
        Optional.empty());
  }
}
