package almanac.data;

import almanac.source.Diagnostic;
import almanac.source.Diagnostics;
import almanac.value.Measure;
import almanac.value.Outcome;
import almanac.value.Recomputation;
import almanac.value.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Holds each published number of a field with a formula against its formula. */
record Recomputations(Cells cells, Diagnostics diagnostics) {

  List<Checked> of(Dataset dataset) {
    List<Checked> results = new ArrayList<>();
    for (Row row : dataset.rows()) {
      for (Field field : dataset.fields()) {
        if (field.formula().isPresent()
            && dataset.cell(row, field).content() instanceof Cell.Written number) {
          results.add(check(CellNames.ref(dataset, row, field), number.measure()));
        }
      }
    }
    return results;
  }

  private Checked check(CellRef ref, Measure published) {
    Optional<Note> base = ref.note(Note.Kind.BASE);
    Optional<Outcome> outcome = cells.outcome(ref, diagnostics);
    if (base.isPresent() || outcome.isEmpty()) {
      return new Checked(
          Checked.Result.LEFT_ALONE,
          ref.id(),
          ref.cell().at(),
          Plain.text(published),
          "",
          base,
          Optional.empty());
    }
    Verdict verdict = Recomputation.compare(published, outcome.get());
    Optional<Note> note = ref.note(Note.Kind.MISMATCH);
    Checked.Result result = Checked.Result.of(verdict.agrees(), note);
    if (result == Checked.Result.MISMATCH) {
      report(ref, published, verdict);
    }
    return new Checked(
        result,
        ref.id(),
        ref.cell().at(),
        Plain.text(published),
        "",
        result == Checked.Result.EXPLAINED ? note : Optional.empty(),
        Optional.of(verdict));
  }

  private void report(CellRef ref, Measure published, Verdict verdict) {
    String recomputed = Plain.text(verdict.recomputed(), verdict.interval());
    String help =
        verdict.hints().isEmpty()
            ? "correct the number, or explain it with a note of `kind: mismatch`"
            : String.join("; ", verdict.hints());
    diagnostics.report(
        Diagnostic.error(
                "recompute-mismatch",
                ref.cell().at(),
                "published " + Plain.text(published) + ", recomputes to " + recomputed)
            .withHint(help));
  }
}
