package almanac.render;

import almanac.data.Cell;
import almanac.data.CellRef;
import almanac.data.Checked;
import almanac.data.Dataset;
import almanac.data.Note;
import almanac.data.Row;
import almanac.site.Anchors;
import almanac.site.BoundDataset;
import almanac.site.Page;
import almanac.site.Site;
import almanac.value.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tells readers of the notes on data. */
final class NoteViews {
  private NoteViews() {}

  /** Mismatches and misprints of all datasets: the data-notes page. */
  static List<NoteView> all(Press press, Here here) {
    return press.site().datasets().values().stream()
        .flatMap(
            bound ->
                bound.dataset().notes().values().stream()
                    .filter(Note::isConflict)
                    .flatMap(n -> conflict(press, here, bound, n).stream()))
        .toList();
  }

  /** All notes of a dataset, conflicts first shown as such. */
  static List<NoteView> of(Press press, Here here, BoundDataset bound) {
    List<NoteView> views = new ArrayList<>();
    for (Note note : bound.dataset().notes().values()) {
      if (note.isConflict()) {
        views.addAll(conflict(press, here, bound, note));
      } else {
        views.add(plain(here, bound, note));
      }
    }
    return views;
  }

  private static NoteView plain(Here here, BoundDataset bound, Note note) {
    List<CellRef> cells = cells(here.site(), bound.dataset(), note);
    String place =
        cells.size() == 1
            ? Provenance.place(here.speech(), cells.get(0))
            : here.speech().text(bound.dataset().title());
    return new NoteView(
        Anchors.of(bound.dataset(), note),
        place,
        Html.NONE,
        Html.NONE,
        Html.NONE,
        why(here, bound, note),
        List.of());
  }

  private static Html why(Here here, BoundDataset bound, Note note) {
    return Inlines.of(here, bound.words(note, here.language()));
  }

  /** One view for each cell that carries the note; the first has the note's own anchor. */
  private static List<NoteView> conflict(Press press, Here here, BoundDataset bound, Note note) {
    List<NoteView> views = new ArrayList<>();
    NumberFormat numbers = here.speech().numbers();
    for (CellRef cell : cells(press.site(), bound.dataset(), note)) {
      Optional<Checked> checked =
          bound.recomputations().stream().filter(c -> c.cell().equals(cell.id())).findFirst();
      String shown = shown(numbers, cell.cell());
      String printed = note.printed().map(p -> p.value()).orElse(shown);
      String id =
          Anchors.of(bound.dataset(), note) + (views.isEmpty() ? "" : "-" + (views.size() + 1));
      views.add(
          new NoteView(
              id,
              Provenance.place(here.speech(), cell),
              Html.of(printed),
              Html.of(checked.map(Checked::recomputed).orElse("")),
              Html.of(shown),
              why(here, bound, note),
              links(press, here, cell)));
    }
    return views;
  }

  private static String shown(NumberFormat numbers, Cell cell) {
    if (cell.content() instanceof Cell.Written written) {
      return numbers.prose(written.measure());
    }
    return cell.content() instanceof Cell.Words words ? words.text().value() : "";
  }

  static List<CellRef> cells(Site site, Dataset dataset, Note note) {
    List<CellRef> cells = new ArrayList<>();
    for (Row row : dataset.rows()) {
      dataset.fields().stream()
          .filter(f -> dataset.cell(row, f).notes().contains(note.name()))
          .forEach(
              f ->
                  cells.add(
                      new CellRef(
                          site.catalog().id(dataset, row, f),
                          dataset,
                          row,
                          f,
                          dataset.cell(row, f))));
    }
    return cells;
  }

  private static List<LinkView> links(Press press, Here here, CellRef cell) {
    List<LinkView> links = new ArrayList<>();
    links.add(LinkView.of(here.speech().words().get("see.dataset"), Provenance.href(here, cell)));
    for (Page page : press.usage().get().of(cell.id(), here.language())) {
      links.add(LinkView.of(page.title().plain(), here.to(page.address())));
    }
    return links;
  }
}
