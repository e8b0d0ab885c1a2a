package almanac.render;

import almanac.site.BoundLink;
import almanac.site.Outline;
import almanac.site.Page;
import almanac.site.Place;
import java.util.Optional;

/** What links lead to, said to readers who see several of them side by side. */
final class Destinations {
  private Destinations() {}

  /** The title, behind it that of the section; or the number of a figure. */
  static String name(Here here, BoundLink link) {
    String title = LinkNames.of(here, link);
    Optional<String> section =
        link.figure().isPresent()
            ? Optional.empty()
            : link.fragment().flatMap(id -> page(here, link).flatMap(page -> heading(page, id)));
    return section.map(s -> here.speech().words().get("subject", title, s)).orElse(title);
  }

  private static Optional<String> heading(Page page, String id) {
    return page.headings().stream()
        .filter(heading -> heading.id().equals(id))
        .map(Page.Heading::text)
        .findFirst();
  }

  /** The collection, or the part of the site; empty where that says nothing. */
  static String kind(Here here, BoundLink link) {
    String path = here.pathOf(link.address());
    Optional<Place> place = here.site().place(path);
    if (place.isPresent()) {
      return here.speech().text(place.get().collection().dataset().title());
    }
    if (path.startsWith("data/") && page(here, link).isEmpty()) {
      return here.speech().words().get("dataset.kicker");
    }
    return here.site().outline().trail(path).stream()
        .findFirst()
        .flatMap(Outline.Entry::title)
        .map(here.speech()::text)
        .orElse("");
  }

  private static Optional<Page> page(Here here, BoundLink link) {
    String path = here.pathOf(link.address());
    return here.site()
        .page(path, here.language())
        .or(() -> here.site().page(path, here.site().config().mainLanguage()));
  }
}
