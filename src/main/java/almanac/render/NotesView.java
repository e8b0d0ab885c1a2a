package almanac.render;

import java.util.List;

/**
 * Data notes, errata, or both: a section for each that is not empty.
 *
 * @param body the author's words, above the lists; may be empty
 * @param none what is said when both lists are empty
 */
public record NotesView(
    ShellView shell,
    String title,
    Html lede,
    Html body,
    List<NoteView> notes,
    List<RevisionView> revisions,
    String none) {
  public NotesView {
    notes = List.copyOf(notes);
    revisions = List.copyOf(revisions);
  }
}
