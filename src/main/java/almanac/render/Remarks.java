package almanac.render;

import almanac.data.CellRef;
import almanac.data.Checked;
import almanac.data.Dataset;
import almanac.data.Field;
import almanac.data.Note;
import almanac.data.Row;
import almanac.export.Remark;
import almanac.site.BoundDataset;
import almanac.site.Site;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The notes of a dataset as they leave the site: plain words, and what they are on. */
final class Remarks {
  private final Press press;
  private final Dataset dataset;

  /** What each note is on, by its name. */
  private final Map<String, List<String>> places = new LinkedHashMap<>();

  private final Map<String, List<CellRef>> cells = new LinkedHashMap<>();

  private Remarks(Press press, Dataset dataset) {
    this.press = press;
    this.dataset = dataset;
  }

  static List<Remark> of(Press press, Dataset dataset) {
    return dataset.notes().isEmpty() ? List.of() : new Remarks(press, dataset).all();
  }

  private List<Remark> all() {
    for (Field field : dataset.fields()) {
      field.notes().forEach(note -> place(note, dataset.name() + "." + field.name()));
    }
    for (Row row : dataset.rows()) {
      String keys = String.join(", ", row.keys().values());
      row.notes().forEach(note -> place(note, dataset.name() + "[" + keys + "]"));
      dataset.fields().forEach(field -> cell(row, field));
    }
    return dataset.notes().values().stream().map(this::remark).toList();
  }

  private void place(String note, String place) {
    places.computeIfAbsent(note, n -> new ArrayList<>()).add(place);
  }

  private void cell(Row row, Field field) {
    for (String note : dataset.cell(row, field).notes()) {
      String id = press.site().catalog().id(dataset, row, field);
      place(note, id);
      cells
          .computeIfAbsent(note, n -> new ArrayList<>())
          .add(new CellRef(id, dataset, row, field, dataset.cell(row, field)));
    }
  }

  private Remark remark(Note note) {
    Map<String, String> texts = new LinkedHashMap<>();
    press.languages().forEach(l -> texts.put(l, text(note, press.speech(l))));
    return new Remark(note, texts, places.getOrDefault(note.name(), List.of(dataset.name())));
  }

  /** What is found of each cell, with its place if there are several; then the author's words. */
  private String text(Note note, Speech speech) {
    List<CellRef> on = cells.getOrDefault(note.name(), List.of());
    StringBuilder text = new StringBuilder();
    for (CellRef cell : on) {
      String found = finding(press.site(), speech, cell);
      if (note.kind() == Note.Kind.MISMATCH && !found.isEmpty()) {
        String place = Provenance.place(speech, cell) + speech.words().get("colon");
        text.append(on.size() > 1 ? place : "").append(found);
      }
    }
    return (text + words(press.site(), speech, note)).strip();
  }

  /** What a note says beside a number. */
  static String text(Site site, Speech speech, CellRef cell, Note note) {
    String found = note.kind() == Note.Kind.MISMATCH ? finding(site, speech, cell) : "";
    BoundDataset bound = site.dataset(cell.dataset());
    return (found + words(bound, speech, note)).strip();
  }

  private String words(Site site, Speech speech, Note note) {
    return words(site.dataset(dataset), speech, note);
  }

  private static String words(BoundDataset bound, Speech speech, Note note) {
    String printed =
        note.printed().map(p -> speech.words().get("note.misprint", p.value())).orElse("");
    return printed + bound.words(note, speech.language()).plain();
  }

  private static String finding(Site site, Speech speech, CellRef cell) {
    return site.dataset(cell.dataset()).recomputations().stream()
        .filter(c -> c.cell().equals(cell.id()) && c.result() == Checked.Result.EXPLAINED)
        .findFirst()
        .map(c -> speech.words().get("note.mismatch", c.published(), c.recomputed()))
        .orElse("");
  }
}
