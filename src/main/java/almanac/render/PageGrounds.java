package almanac.render;

import almanac.data.RowContext;
import almanac.publish.Rests;
import almanac.site.BoundLink;
import almanac.site.Collection;
import almanac.site.Outline;
import almanac.site.Page;
import almanac.site.Place;
import almanac.site.Term;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the pages that authors write are made from. */
final class PageGrounds {
  private final Press press;
  private final Here here;
  private final Page page;
  private final Ground ground;

  private PageGrounds(Press press, Here here, Page page, Ground ground) {
    this.press = press;
    this.here = here;
    this.page = page;
    this.ground = ground;
  }

  static Rests of(Press press, Here here, Page page) {
    return Grounds.of(press, here, ground -> new PageGrounds(press, here, page, ground).say());
  }

  private void say() {
    ground.words(page);
    crumbs(press, page.path(), ground);
    press.site().outline().trail(page.path()).stream()
        .limit(1)
        .flatMap(Outline.Entry::all)
        .forEach(this::outlined);
    Stream<BoundLink> fields = page.row().links().values().stream().flatMap(List::stream);
    Stream.concat(page.body().bindings().links().stream(), fields)
        .map(link -> here.pathOf(link.address()))
        .forEach(ground::title);
    press.site().terms().stream()
        .filter(term -> term.language().equals(page.language()))
        .forEach(this::term);
    press.site().place(page.path()).ifPresent(this::placed);
  }

  /** Contents and the list beside a chapter name the pages; contents say what each is about. */
  private void outlined(Outline.Entry entry) {
    Grounds.title(entry, ground);
    if (page.layout().equals("contents")) {
      entry
          .page()
          .flatMap(path -> press.site().page(path, page.language()))
          .ifPresent(ground::summary);
    }
  }

  static void crumbs(Press press, String path, Ground ground) {
    press.site().parent(path).ifPresent(ground::title);
    press.site().outline().trail(path).forEach(entry -> Grounds.title(entry, ground));
  }

  private void term(Term term) {
    ground.title(term.collection().context(term.item()));
    press
        .site()
        .config()
        .terms()
        .flatMap(terms -> terms.aliases())
        .ifPresent(aliases -> ground.column(term.collection().dataset(), aliases.value()));
  }

  private void placed(Place place) {
    Collection collection = place.collection();
    collection.pages().sort().ifPresent(by -> ground.order(collection.dataset(), by.value()));
    if (place instanceof Place.Of of) {
      row(of);
    } else {
      list(
          collection, place instanceof Place.With with ? with.value().items() : collection.items());
    }
  }

  private void row(Place.Of of) {
    Collection collection = of.collection();
    RowContext own = collection.context(of.item());
    ground.row(own);
    own.dataset().fields().forEach(field -> ground.noted(own, field));
    int at = collection.items().indexOf(of.item());
    Stream.of(at - 1, at + 1)
        .filter(i -> i >= 0 && i < collection.items().size())
        .forEach(i -> ground.title(collection.context(collection.items().get(i))));
    press.site().catalog().links(own).forEach(ground::title);
    press.site().catalog().backlinks(own).forEach(ground::title);
    press
        .usage()
        .get()
        .to(page.address(), page.language())
        .forEach(other -> ground.title(other.path()));
  }

  private void list(Collection collection, List<Collection.Item> items) {
    ground.allWords(collection.dataset());
    collection.facets().forEach(f -> ground.column(collection.dataset(), f.field().name()));
    items.stream()
        .map(item -> press.site().page(item.path(), page.language()))
        .flatMap(Optional::stream)
        .forEach(ground::summary);
    collection.references().values().stream()
        .flatMap(rows -> rows.values().stream())
        .forEach(ground::title);
  }
}
