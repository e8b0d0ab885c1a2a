package almanac.data;

import almanac.source.Diagnostic;
import almanac.source.Diagnostics;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds notes that explain a mismatch which is none any longer. */
record NotesCheck(Diagnostics diagnostics) {
  void check(Dataset dataset, List<Checked> recomputations, List<Checked> totals) {
    Set<Note> needed = new HashSet<>();
    Set<String> open = new HashSet<>();
    for (Checked checked : recomputations) {
      checked.note().ifPresent(needed::add);
      if (checked.result() == Checked.Result.LEFT_ALONE) {
        open.add(checked.cell());
      }
    }
    totals.forEach(checked -> checked.note().ifPresent(needed::add));
    for (Note note : dataset.notes().values()) {
      if (note.kind() == Note.Kind.MISMATCH
          && !needed.contains(note)
          && !isOnOpenCell(dataset, note, open)) {
        diagnostics.report(notNeeded(note));
      }
    }
  }

  /** Where nothing could be recomputed, nobody knows whether the note is needed. */
  private static boolean isOnOpenCell(Dataset dataset, Note note, Set<String> open) {
    return dataset.rows().stream()
        .anyMatch(
            row ->
                dataset.fields().stream()
                    .filter(field -> open.contains(CellNames.cell(dataset, row, field)))
                    .anyMatch(field -> dataset.notes(row, field).contains(note)));
  }

  private static Diagnostic notNeeded(Note note) {
    return Diagnostic.warning(
            "note-not-needed",
            note.at(),
            "the note \""
                + note.name()
                + "\" explains a mismatch, but no number that it is on"
                + " differs from what recomputes")
        .withHint("take the note out, or its `kind`");
  }
}
