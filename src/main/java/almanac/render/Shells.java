package almanac.render;

import almanac.data.Localized;
import almanac.site.Address;
import almanac.site.Outline;
import almanac.site.Page;
import almanac.site.Place;
import almanac.site.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes what stands around a page. */
final class Shells {
  /** Pages that authors write. */
  private static final Set<String> OWN = Set.of("about", "accessibility");

  private static final List<String> FOOTER =
      List.of("notes", "errata", "data/index", "figures/index", "about", "accessibility");

  private final Press press;
  private final Site site;

  Shells(Press press) {
    this.press = press;
    this.site = press.site();
  }

  /**
   * The shell of a page.
   *
   * @param title of the page alone, plain
   * @param description one plain sentence; may be empty
   * @param crumbs between the home page and this one
   */
  ShellView of(Here here, String title, String description, List<LinkView> crumbs) {
    String name = here.speech().text(site.config().title());
    boolean home = here.path().equals("index");
    return new ShellView(
            here.speech().words(),
            home
                ? title.equals(name) ? name : title + " · " + name
                : windowTitle(here, title, crumbs, name),
            description,
            here.address().root(),
            LinkView.of(name, here.toOwn("index.html")),
            here.toOwn(SearchFollower.PATH + ".html"),
            site.config().tagline().map(here.speech()::text).orElse(""),
            navigation(here),
            translations(here),
            home ? List.of() : crumbs(here, title, crumbs),
            footer(here),
            asOf(here),
            "")
        .with(new Heads(press).of(here, title));
  }

  private String windowTitle(Here here, String title, List<LinkView> crumbs, String site) {
    String last = crumbs.isEmpty() ? "" : crumbs.get(crumbs.size() - 1).text();
    String section = facet(here).orElse(last);
    return title + (section.isEmpty() ? "" : " · " + section) + " · " + site;
  }

  /** What a list of the rows with one value goes by; rows may have its own name. */
  Optional<String> facet(Here here) {
    return site.place(here.path())
        .filter(Place.With.class::isInstance)
        .map(Place.With.class::cast)
        .map(
            with ->
                here.speech()
                    .words()
                    .get(
                        "collection.facet",
                        pageTitle(here, with.collection().index()),
                        here.speech().text(with.facet().field().title())));
  }

  private List<LinkView> crumbs(Here here, String title, List<LinkView> between) {
    List<LinkView> crumbs = new ArrayList<>();
    crumbs.add(LinkView.of(here.speech().words().get("nav.home"), here.toOwn("index.html")));
    crumbs.addAll(between);
    crumbs.add(new LinkView(title, "", true));
    return crumbs;
  }

  private List<LinkView> navigation(Here here) {
    String path = here.path();
    Optional<Outline.Entry> current =
        site.outline().trail(site.parent(path).orElse(path)).stream()
            .findFirst()
            .filter(Outline.Entry::listed);
    boolean data = path.startsWith("data/");
    List<LinkView> items = new ArrayList<>();
    for (Outline.Entry entry : site.outline().listed()) {
      if (entry.page().isPresent()) {
        String page = entry.page().get();
        boolean inside =
            current.isPresent()
                ? current.get().page().equals(entry.page())
                : data && page.equals("data/index");
        items.add(new LinkView(name(here, entry), here.toOwn(page + ".html"), inside));
      }
    }
    return items;
  }

  /** What an entry of the outline is called. */
  String name(Here here, Outline.Entry entry) {
    Optional<Localized> title = entry.title();
    return title
        .map(here.speech()::text)
        .orElseGet(() -> entry.page().map(p -> pageTitle(here, p)).orElse(""));
  }

  /**
   * A page's title in the language of here, or else in the first that has it; but what the build
   * makes in every language has a name of its own in each.
   */
  String pageTitle(Here here, String path) {
    Map<String, Page> pages = site.pages().getOrDefault(path, Map.of());
    Page own = pages.get(here.language());
    Optional<Page> any = pages.values().stream().findFirst().filter(page -> !page.isListed());
    return Optional.ofNullable(own)
        .or(() -> any)
        .map(page -> page.title().plain())
        .orElseGet(() -> made(here, path));
  }

  /** The title of a page that the build makes; the path of any other. */
  static String made(Here here, String path) {
    return switch (path) {
      case "data/api" -> here.speech().words().get("api.title");
      case "data/index" -> here.speech().words().get("datasets.list");
      case "figures/index" -> here.speech().words().get("figures.list");
      case "notes" -> here.speech().words().get("notes.title");
      case "search" -> here.speech().words().get("search.title");
      case "errata" -> here.speech().words().get("revisions.title");
      default -> path;
    };
  }

  private List<ShellView.Translation> translations(Here here) {
    List<ShellView.Translation> others = new ArrayList<>();
    for (String language : site.config().languages()) {
      if (!language.equals(here.language())) {
        Words words = press.speech(language).words();
        String path = Prints.translated(press, language, here.path());
        Address there = site.address(language, path + ".html");
        boolean same = path.equals(here.path());
        others.add(
            new ShellView.Translation(
                words.tag(), words.get("language.name"), here.to(there), same));
      }
    }
    return others;
  }

  /** What the build makes, and the pages that tell of the site itself, where they are written. */
  private List<LinkView> footer(Here here) {
    List<LinkView> footer = new ArrayList<>();
    for (String page : FOOTER) {
      boolean made = page.equals("figures/index") ? !site.figures().isEmpty() : !OWN.contains(page);
      if (made || site.pages().containsKey(page)) {
        footer.add(LinkView.of(pageTitle(here, page), here.toOwn(page + ".html")));
      }
    }
    Prints.main(press, here).ifPresent(footer::add);
    return footer;
  }

  private String asOf(Here here) {
    return site.config()
        .asOf()
        .map(
            day -> here.speech().words().get("asof", Days.read(here.speech().words(), day.value())))
        .orElse("");
  }
}
