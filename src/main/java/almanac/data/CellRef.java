package almanac.data;

import java.util.List;
import java.util.Optional;

/**
 * A cell with all that it belongs to.
 *
 * @param id {@code loans.balance[2017, all]}
 */
public record CellRef(String id, Dataset dataset, Row row, Field field, Cell cell) {
  /** The notes that travel with its number: its own, its row's, its field's. */
  public List<Note> notes() {
    return dataset.notes(row, field);
  }

  /** The first of that kind. */
  Optional<Note> note(Note.Kind kind) {
    return notes().stream().filter(note -> note.kind() == kind).findFirst();
  }
}
