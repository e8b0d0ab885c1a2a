package almanac.data;

import almanac.source.Diagnostic;
import almanac.source.Diagnostics;
import almanac.value.Interval;
import almanac.value.Measure;
import almanac.value.Rational;
import almanac.value.Recomputation;
import almanac.value.Scope;
import almanac.value.Term;
import almanac.value.Unit;
import almanac.value.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Holds each total against the sum of its parts, where all of them are known. */
record Totals(Cells cells, Diagnostics diagnostics) {

  List<Checked> of(Dataset dataset) {
    List<Checked> results = new ArrayList<>();
    for (Breakdown breakdown : Breakdown.of(dataset)) {
      for (Field column : breakdown.columns()) {
        breakdown
            .total()
            .map(row -> CellNames.ref(dataset, row, column))
            .flatMap(total -> check(total, breakdown))
            .ifPresent(results::add);
      }
    }
    return results;
  }

  private Optional<Checked> check(CellRef total, Breakdown breakdown) {
    Optional<Measure> published = written(total);
    Optional<List<Term>> parts = parts(total.field(), breakdown);
    if (published.isEmpty() || parts.isEmpty() || parts.get().isEmpty()) {
      return Optional.empty();
    }
    if (total.note(Note.Kind.BASE).isPresent()) {
      return Optional.of(leftAlone(total, published.get()));
    }
    Term sum = new Term.Sum(parts.get(), published.get().unit());
    return isRest(breakdown)
        ? rest(total, published.get(), sum)
        : Optional.of(compared(total, published.get(), sum));
  }

  private static Optional<Measure> written(CellRef total) {
    return total.cell().content() instanceof Cell.Written number
        ? Optional.of(number.measure())
        : Optional.empty();
  }

  private static Checked leftAlone(CellRef total, Measure published) {
    return new Checked(
        Checked.Result.LEFT_ALONE,
        total.id(),
        total.cell().at(),
        Plain.text(published),
        "",
        total.note(Note.Kind.BASE),
        Optional.empty());
  }

  /** Empty where a part is not known, or measured from another base. */
  private Optional<List<Term>> parts(Field column, Breakdown breakdown) {
    List<Term> parts = new ArrayList<>();
    for (String part : breakdown.parts()) {
      Optional<Row> row = breakdown.row(part).filter(r -> !r.derived());
      boolean left = row.isEmpty() && breakdown.by().residual().equals(Optional.of(part));
      Optional<Term> term = row.flatMap(r -> term(CellNames.ref(breakdown.dataset(), r, column)));
      if (term.isEmpty() && !left) {
        return Optional.empty();
      }
      term.ifPresent(parts::add);
    }
    return Optional.of(parts);
  }

  private Optional<Term> term(CellRef part) {
    Scope.Content content = cells.of(part.dataset(), part.row(), part.field());
    return content instanceof Scope.Content.Known known && part.note(Note.Kind.BASE).isEmpty()
        ? Optional.of(known.term())
        : Optional.empty();
  }

  /** Whether the residual is computed, so that the sum comes out unless it is too large. */
  private static boolean isRest(Breakdown breakdown) {
    return breakdown
        .by()
        .residual()
        .filter(r -> breakdown.row(r).filter(row -> !row.derived()).isEmpty())
        .isPresent();
  }

  private Optional<Checked> rest(CellRef total, Measure published, Term sum) {
    Interval parts = Recomputation.interval(sum);
    boolean tooLarge = parts.low().compareTo(published.interval().high()) > 0;
    return tooLarge ? Optional.of(compared(total, published, sum)) : Optional.empty();
  }

  private Checked compared(CellRef total, Measure published, Term sum) {
    Verdict verdict = Recomputation.compare(published, sum);
    Optional<Note> note = total.note(Note.Kind.MISMATCH);
    Checked.Result result = Checked.Result.of(verdict.agrees(), note);
    if (result == Checked.Result.MISMATCH) {
      report(total, published, verdict);
    }
    return new Checked(
        result,
        total.id(),
        total.cell().at(),
        Plain.text(published),
        "",
        result == Checked.Result.EXPLAINED ? note : Optional.empty(),
        Optional.of(verdict));
  }

  private void report(CellRef total, Measure published, Verdict verdict) {
    Measure sum = verdict.recomputed();
    Unit unit = published.unit();
    Rational difference = published.value().minus(sum.value());
    int decimals = Math.max(published.number().scale(), sum.number().scale());
    String amount = Plain.text(difference.abs(), unit, decimals);
    diagnostics.report(
        Diagnostic.error(
                "total-mismatch",
                total.cell().at(),
                "\""
                    + total.field().name()
                    + "\" of "
                    + CellNames.keys(total.row())
                    + " is "
                    + Plain.text(published)
                    + ", but its parts sum to "
                    + Plain.text(sum)
                    + ", "
                    + amount
                    + (difference.signum() > 0 ? " less" : " more"))
            .withHint(
                verdict.hints().isEmpty()
                    ? "correct a number, name a `residual`, or say `overlap: true`"
                    : String.join("; ", verdict.hints())));
  }
}
