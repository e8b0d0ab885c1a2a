package almanac.data;

import almanac.source.Diagnostic;
import almanac.source.Diagnostics;
import almanac.source.Text;
import almanac.value.Expr;
import almanac.value.Expression;
import almanac.value.ExpressionParser;
import almanac.value.Measure;
import almanac.value.MeasureReader;
import almanac.value.Scope;
import almanac.value.Units;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the cells that revisions name, and whether they hold what they should. */
record RevisionsCheck(Cells cells, Units units, Diagnostics diagnostics) {

  /** The sound revisions by the id of their cell. */
  Map<String, Revision> check(Dataset dataset) {
    Map<String, Revision> sound = new LinkedHashMap<>();
    for (Revision revision : dataset.revisions()) {
      cell(dataset, revision)
          .filter(ref -> holds(ref, revision))
          .ifPresent(ref -> sound.put(ref.id(), revision));
    }
    return sound;
  }

  private Optional<CellRef> cell(Dataset dataset, Revision revision) {
    Optional<Expression> read = ExpressionParser.parse(revision.cell(), units, diagnostics);
    if (read.isPresent() && read.get().body() instanceof Expr.Ref ref) {
      Standing standing =
          new Standing(List.of(dataset.name()), Optional.empty(), Optional.empty(), false);
      return cells.resolver().resolve(ref, standing, diagnostics).flatMap(s -> one(s, revision));
    }
    read.ifPresent(e -> report(revision.cell(), "\"" + e.text() + "\" is no single cell", ""));
    return Optional.empty();
  }

  private Optional<CellRef> one(Scope.Selection selection, Revision revision) {
    if (selection.several()) {
      report(revision.cell(), "\"" + revision.cell() + "\" is no single cell", "");
      return Optional.empty();
    }
    return cells.place(selection.items().get(0).id());
  }

  private void report(Text at, String message, String hint) {
    diagnostics.report(Diagnostic.error("revision-mismatch", at.span(), message).withHint(hint));
  }

  private boolean holds(CellRef ref, Revision revision) {
    boolean same =
        ref.cell().content() instanceof Cell.Written number
            ? isNumber(number.measure(), ref, revision)
            : ref.cell().content() instanceof Cell.Words words
                && words.text().value().equals(revision.now().value());
    if (!same) {
      String written = Marked.of(Text.of(ref.cell().at())).text().value();
      report(
          revision.now(),
          "the revision says \"" + revision.now() + "\", the cell holds \"" + written + "\"",
          "`now` is what the cell holds; change both together");
    }
    return same;
  }

  private boolean isNumber(Measure holds, CellRef ref, Revision revision) {
    was(ref, revision, units, diagnostics);
    return MeasureReader.read(revision.now(), ref.field().unit(), units, diagnostics)
        .map(now -> now.value().equals(holds.value()))
        .orElse(true);
  }

  /** What the cell held before. */
  static Optional<Measure> was(
      CellRef ref, Revision revision, Units units, Diagnostics diagnostics) {
    return MeasureReader.read(revision.was(), ref.field().unit(), units, diagnostics);
  }
}
