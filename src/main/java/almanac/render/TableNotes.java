package almanac.render;

import almanac.data.CellRef;
import almanac.data.Note;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The notes of one table, lettered as they are first pointed to. */
final class TableNotes {
  private final Here here;
  private final String table;
  private final Map<String, String> letters = new LinkedHashMap<>();
  private final List<TableView.Note> views = new ArrayList<>();

  TableNotes(Here here, String table) {
    this.here = here;
    this.table = table;
  }

  /** The letter behind a number; the first that leads to a note can be led back to. */
  TableView.Mark mark(CellRef cell, Note note) {
    String key = note.kind() == Note.Kind.MISMATCH ? note.name() + " " + cell.id() : note.name();
    boolean first = !letters.containsKey(key);
    String letter = letters.computeIfAbsent(key, k -> letter(letters.size()));
    String id = table + "-note-" + letter;
    String back = table + "-ref-" + letter;
    if (first) {
      views.add(new TableView.Note(letter, id, "#" + back, Sidenotes.text(here, cell, note)));
    }
    return new TableView.Mark(letter, first ? back : "", "#" + id);
  }

  /** a to z, then aa, ab … */
  private static String letter(int index) {
    String last = String.valueOf((char) ('a' + index % 26));
    return index < 26 ? last : letter(index / 26 - 1) + last;
  }

  List<TableView.Note> views() {
    return List.copyOf(views);
  }
}
