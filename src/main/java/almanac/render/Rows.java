package almanac.render;

import almanac.data.CellRef;
import almanac.data.Dataset;
import almanac.data.Field;
import almanac.data.Note;
import almanac.data.RowContext;
import almanac.site.Collection;
import almanac.site.Page;
import almanac.site.Place;
import almanac.site.RowTitles;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** The pages of rows. */
final class Rows {
  private final Press press;
  private final Here here;
  private final Page page;
  private final Collection collection;
  private final Collection.Item item;

  private Rows(Press press, Here here, Page page, Place.Of place) {
    this.press = press;
    this.here = here;
    this.page = page;
    this.collection = place.collection();
    this.item = place.item();
  }

  static RowView view(Press press, Here here, Page page, Place.Of place) {
    return new Rows(press, here, page, place).view();
  }

  private RowView view() {
    TableNotes notes = new TableNotes(here, "row");
    Sidenotes sidenotes = Sidenotes.of(here, page);
    Dataset dataset = collection.dataset();
    List<TableView.Mark> marks = marks(notes);
    List<RowView.Fact> facts = facts(notes, sidenotes);
    Html beside = new Html(sidenotes.drain(definition -> Html.NONE));
    return new RowView(
        Chapters.view(press, here, page, sidenotes)
            .under(here.speech().text(dataset.title()), neighbour(-1), neighbour(1)),
        marks,
        facts,
        beside,
        notes.views(),
        related(),
        Figures.source(here, dataset),
        LinkView.of(
            here.speech().words().get("row.data"), Provenance.href(here, dataset, item.row())));
  }

  /** Of the notes on the row, and on what the page says above its facts. */
  private List<TableView.Mark> marks(TableNotes notes) {
    Dataset dataset = collection.dataset();
    List<TableView.Mark> marks = new ArrayList<>();
    for (Field field : dataset.fields()) {
      if (dataset.primaryKey().contains(field.name()) || isSaid(field)) {
        marks(field, notes).stream()
            .filter(mark -> marks.stream().noneMatch(m -> m.letter().equals(mark.letter())))
            .forEach(marks::add);
      }
    }
    return marks;
  }

  private List<RowView.Fact> facts(TableNotes notes, Sidenotes sidenotes) {
    RowCells cells = new RowCells(here, collection, item, true);
    List<RowView.Fact> facts = new ArrayList<>();
    for (Field field : collection.dataset().fields()) {
      boolean listed = collection.pages().lists(field) && !isSaid(field);
      Html text = !listed ? Html.NONE : dated(field, cells.of(field, page.row(), sidenotes));
      if (!text.isEmpty()) {
        facts.add(new RowView.Fact(here.speech().text(field.title()), text, own(field, notes)));
      }
    }
    return facts;
  }

  /** A status with the day on which it was so. */
  private Html dated(Field field, Html text) {
    Optional<String> day =
        field.statusOf().flatMap(of -> here.site().config().asOf()).map(d -> d.value());
    Words words = here.speech().words();
    return text.isEmpty() || day.isEmpty()
        ? text
        : new Html(
            text.text() + Html.of(words.get("row.asof", Days.read(words, day.get()))).text());
  }

  /** Whether the page says it above, or it is but the name of the page. */
  private boolean isSaid(Field field) {
    Dataset dataset = collection.dataset();
    boolean slug =
        dataset.primaryKey().contains(field.name())
            && !field.type().isTime()
            && field.categories().isEmpty();
    return slug
        || collection.pages().titleField(here.language()).equals(Optional.of(field.name()))
        || (isSummary(field) && !isReplaced(field));
  }

  private boolean isSummary(Field field) {
    return collection.pages().summary().values().stream()
        .anyMatch(name -> name.value().equals(field.name()));
  }

  /** Whether the page has a summary of its own instead of the field's. */
  private boolean isReplaced(Field field) {
    return page.document().frontMatter().summary().isPresent()
        && collection.pages().summaryField(here.language()).equals(Optional.of(field.name()));
  }

  /** Without those on the whole row, which stand above. */
  private List<TableView.Mark> own(Field field, TableNotes notes) {
    List<String> whole = item.row().notes();
    return marks(field, notes, note -> !whole.contains(note.name()));
  }

  private List<TableView.Mark> marks(Field field, TableNotes notes) {
    return marks(field, notes, note -> true);
  }

  private List<TableView.Mark> marks(Field field, TableNotes notes, Predicate<Note> wanted) {
    Dataset dataset = collection.dataset();
    String id = here.site().catalog().id(dataset, item.row(), field);
    CellRef ref = new CellRef(id, dataset, item.row(), field, dataset.cell(item.row(), field));
    return ref.notes().stream().filter(wanted).map(note -> notes.mark(ref, note)).toList();
  }

  /** Rows of other datasets that name this one, then pages that lead to it. */
  private List<RowView.Group> related() {
    Map<String, List<LinkView>> groups = new LinkedHashMap<>();
    for (RowContext other : here.site().catalog().backlinks(collection.context(item))) {
      LinkView link = LinkView.of(title(other), href(other));
      List<LinkView> group =
          groups.computeIfAbsent(
              here.speech().text(other.dataset().title()), t -> new ArrayList<>());
      if (!group.contains(link)) {
        group.add(link);
      }
    }
    List<RowView.Group> related = new ArrayList<>();
    groups.forEach((title, links) -> related.add(new RowView.Group(title, links)));
    List<LinkView> pages = new ArrayList<>(pages());
    groups.values().forEach(pages::removeAll);
    if (!pages.isEmpty()) {
      related.add(new RowView.Group(here.speech().words().get("row.pages"), pages));
    }
    return related;
  }

  private List<LinkView> pages() {
    return press.usage().get().to(page.address(), here.language()).stream()
        .filter(other -> !other.path().equals(page.path()))
        .map(other -> LinkView.of(other.title().plain(), here.to(other.address())))
        .distinct()
        .toList();
  }

  private String title(RowContext row) {
    return here.speech().text(RowTitles.of(row.dataset(), row.row()));
  }

  private String href(RowContext row) {
    Optional<Collection> other =
        Optional.ofNullable(here.site().collections().get(row.dataset().name()));
    return other
        .flatMap(c -> c.item(row.row()).map(i -> Ways.to(here, c, i.path())))
        .orElseGet(() -> Provenance.href(here, row.dataset(), row.row()));
  }

  private Optional<LinkView> neighbour(int step) {
    int at = collection.items().indexOf(item) + step;
    if (at < 0 || at >= collection.items().size()) {
      return Optional.empty();
    }
    Collection.Item other = collection.items().get(at);
    return Optional.of(
        LinkView.of(title(collection.context(other)), Ways.to(here, collection, other.path())));
  }
}
