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
        .orElseGet(() -> made(here, link.address().path()));
  }

  /** The title of a page that the build makes in every language. */
  private static String made(Here here, String address) {
    String folder = here.language() + "/";
    String file = address.startsWith(folder) ? address.substring(folder.length()) : address;
    return Shells.made(here, file.replaceFirst("\\.html$", ""));
  }
}
