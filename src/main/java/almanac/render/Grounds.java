package almanac.render;

import almanac.data.CellRef;
import almanac.data.Checked;
import almanac.data.Dataset;
import almanac.data.Note;
import almanac.publish.Rests;
import almanac.site.BoundDataset;
import almanac.site.Collection;
import almanac.site.Outline;
import almanac.site.Page;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** What the pages that the build makes by itself are made from. */
final class Grounds {
  private Grounds() {}

  /** What a page shows, and around it the shell. */
  static Rests of(Press press, Here here, Consumer<Ground> says) {
    return Ground.of(
        press,
        here.language(),
        ground -> {
          navigation(press, here.language(), ground);
          says.accept(ground);
        });
  }

  /** What the navigation calls pages whose authors gave them no short name. */
  static void navigation(Press press, String language, Ground ground) {
    press.site().outline().listed().forEach(entry -> title(entry, ground));
    Stream.of("notes", "errata", "data/index", "figures/index", "about")
        .filter(path -> press.site().page(path, language).isPresent())
        .forEach(ground::title);
  }

  /** An entry of the outline as it is named in lists. */
  static void title(Outline.Entry entry, Ground ground) {
    if (entry.title().isEmpty()) {
      entry.page().ifPresent(ground::title);
    }
  }

  /** A list of all pages. */
  static Rests ofAllTitles(Press press, String language) {
    return Ground.of(
        press, language, ground -> press.site().pages().keySet().forEach(ground::title));
  }

  /** A page that leads to a page in another language. */
  static Rests ofTitle(Press press, String language, Page page) {
    return Ground.of(
        press,
        language,
        ground -> {
          navigation(press, language, ground);
          PageGrounds.crumbs(press, page.path(), ground);
          ground.title(page.path());
        });
  }

  /** The page of a dataset. */
  static Rests of(Press press, Here here, Dataset dataset) {
    return of(
        press,
        here,
        ground -> {
          ground.dataset(dataset).noteWords(dataset).quoted(dataset);
          dataset.figures().keySet().stream()
              .flatMap(id -> Optional.ofNullable(press.site().figures().get(id)).stream())
              .forEach(figure -> ground.framed(figure).finding(figure));
          BoundDataset bound = press.site().dataset(dataset);
          checks(press, bound, ground);
          noted(press, bound, here, ground);
          press
              .usage()
              .get()
              .of(dataset.name(), here.language())
              .forEach(p -> ground.title(p.path()));
          press
              .usage()
              .get()
              .to(here.address(), here.language())
              .forEach(p -> ground.title(p.path()));
          Optional.ofNullable(press.site().collections().get(dataset.name()))
              .ifPresent(collection -> rows(press, here, collection, ground));
        });
  }

  /**
   * How many of the checks agree is said: what was left alone for a blank may come to be held
   * against something. What is explained has a note that says what it recomputes to.
   */
  private static void checks(Press press, BoundDataset bound, Ground ground) {
    bound.recomputations().stream()
        .filter(checked -> checked.result() == Checked.Result.LEFT_ALONE)
        .flatMap(checked -> press.site().catalog().cell(checked.cell()).stream())
        .forEach(ground::lacking);
  }

  /** What is said of each number with a note, and where it is used. */
  private static void noted(Press press, BoundDataset bound, Here here, Ground ground) {
    for (Note note : bound.dataset().notes().values()) {
      for (CellRef cell : NoteViews.cells(press.site(), bound.dataset(), note)) {
        ground.notes(cell);
        if (note.isConflict()) {
          press.usage().get().of(cell.id(), here.language()).forEach(p -> ground.title(p.path()));
        }
      }
    }
  }

  /** The notes that say where what is shown and what is right differ. */
  static void conflicts(Press press, BoundDataset bound, Here here, Ground ground) {
    Set<Note> conflicts =
        bound.dataset().notes().values().stream()
            .filter(Note::isConflict)
            .collect(java.util.stream.Collectors.toSet());
    for (Note note : conflicts) {
      for (CellRef cell : NoteViews.cells(press.site(), bound.dataset(), note)) {
        ground.shown(cell).notes(cell);
        press.usage().get().of(cell.id(), here.language()).forEach(p -> ground.title(p.path()));
      }
    }
  }

  /** A table of a collection shows what its rows' pages say, and the rows that they name. */
  private static void rows(Press press, Here here, Collection collection, Ground ground) {
    ground.title(collection.index());
    for (Collection.Item item : collection.items()) {
      press
          .site()
          .page(item.path(), here.language())
          .or(() -> any(press, item.path()))
          .ifPresent(ground::fields);
    }
    collection.references().values().stream()
        .flatMap(rows -> rows.values().stream())
        .forEach(ground::title);
  }

  private static Optional<Page> any(Press press, String path) {
    return press.site().pages().getOrDefault(path, Map.of()).values().stream().findFirst();
  }
}
