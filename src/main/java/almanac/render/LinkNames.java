package almanac.render;

import almanac.site.BoundLink;

/** What links are called whose authors wrote no words. */
final class LinkNames {
  private LinkNames() {}

  /** The figure's number, or else the title of what it leads to. */
  static String of(Here here, BoundLink link) {
    return link.figure()
        .map(here.speech()::number)
        .or(() -> link.title().map(title -> title.value()))
        .orElseGet(() -> Shells.made(here, here.pathOf(link.address())));
  }
}
