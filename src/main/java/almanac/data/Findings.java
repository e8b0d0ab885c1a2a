package almanac.data;

import almanac.source.Diagnostics;
import almanac.value.Evaluator;
import java.util.List;

/** What came of all that a dataset is held against. */
record Findings(List<Checked> recomputations, List<Checked> totals, List<Checked> conditions) {
  static final Findings NONE = new Findings(List.of(), List.of(), List.of());

  Findings {
    recomputations = List.copyOf(recomputations);
    totals = List.copyOf(totals);
    conditions = List.copyOf(conditions);
  }

  static Findings of(Dataset dataset, Cells cells, Evaluator evaluator, Diagnostics diagnostics) {
    Findings findings =
        new Findings(
            new Recomputations(cells, diagnostics).of(dataset),
            new Totals(cells, diagnostics).of(dataset),
            new Conditions(cells, evaluator, diagnostics).of(dataset));
    new NotesCheck(diagnostics).check(dataset, findings.recomputations(), findings.totals());
    return findings;
  }
}
