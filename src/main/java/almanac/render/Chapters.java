package almanac.render;

import almanac.site.Outline;
import almanac.site.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Pages of narrative. */
final class Chapters {
  private Chapters() {}

  static PageView view(Press press, Here here, Page page) {
    return view(press, here, page, Sidenotes.of(here, page));
  }

  /**
   * The same.
   *
   * @param notes of the page, some of which may stand above its body
   */
  static PageView view(Press press, Here here, Page page, Sidenotes notes) {
    Shells shells = press.shells();
    String title = page.title().plain();
    String lede = page.summary().map(s -> s.plain()).orElse("");
    ShellView shell = shells.of(here, title, lede, crumbs(press, here, page.path()));
    return new PageView(
        shell,
        page.front().kicker(),
        title,
        PageProducer.lede(here, page),
        PageProducer.keys(here, page.front()),
        new Toc(press, here, page).entries(),
        Prints.of(press, here, page.path()),
        PageProducer.body(press, here, page, notes),
        neighbour(press, here, page, -1),
        neighbour(press, here, page, 1));
  }

  /** The entries of the outline above the page that are pages themselves. */
  static List<LinkView> crumbs(Press press, Here here, String path) {
    Optional<String> parent = press.site().parent(path);
    if (parent.isPresent()) {
      List<LinkView> crumbs = new ArrayList<>(crumbs(press, here, parent.get()));
      crumbs.add(
          LinkView.of(
              press.shells().pageTitle(here, parent.get()), here.toOwn(parent.get() + ".html")));
      return crumbs;
    }
    List<Outline.Entry> trail = press.site().outline().trail(path);
    List<LinkView> crumbs = new ArrayList<>();
    for (Outline.Entry entry : trail.subList(0, Math.max(0, trail.size() - 1))) {
      entry
          .page()
          .ifPresent(
              p ->
                  crumbs.add(
                      LinkView.of(press.shells().name(here, entry), here.toOwn(p + ".html"))));
    }
    return crumbs;
  }

  /** The entry's own page, or the first one below it. */
  static Optional<String> first(Outline.Entry entry) {
    return entry.all().flatMap(e -> e.page().stream()).findFirst();
  }

  private static Optional<LinkView> neighbour(Press press, Here here, Page page, int step) {
    List<Outline.Entry> trail = press.site().outline().trail(page.path());
    if (trail.size() < 2) {
      return Optional.empty();
    }
    List<Outline.Entry> order = trail.get(0).all().filter(e -> e.page().isPresent()).toList();
    int at = order.indexOf(trail.get(trail.size() - 1)) + step;
    return at < 0 || at >= order.size()
        ? Optional.empty()
        : order
            .get(at)
            .page()
            .map(
                p ->
                    LinkView.of(press.shells().name(here, order.get(at)), here.toOwn(p + ".html")));
  }
}
