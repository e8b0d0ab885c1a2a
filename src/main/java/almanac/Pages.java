package almanac;

import almanac.site.Page;
import almanac.site.Site;
import almanac.source.ArgumentException;
import almanac.source.Suggestion;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds a page by what an editor calls it. */
final class Pages {
  private Pages() {}

  /**
   * The page of an address, with {@code .html} or without, or of a file; empty if that could not be
   * read, which has been reported.
   *
   * @param unread paths of such files
   * @throws ArgumentException if there is none
   */
  static Optional<Page> named(Site site, String written, Set<String> unread) {
    Optional<Page> page = find(site, written);
    if (page.isEmpty()
        && unread.stream().map(Pages::plain).noneMatch(f -> f.endsWith(plain(written)))) {
      throw unknown(site, written);
    }
    return page;
  }

  /** The page of an address or of a file; a folder stands for its index. */
  static Optional<Page> find(Site site, String written) {
    String name = plain(written);
    return Stream.of(name, name + (name.isEmpty() ? "index" : "/index"))
        .flatMap(n -> site.allPages().stream().filter(page -> names(page).contains(n)))
        .findFirst();
  }

  private static String plain(String written) {
    String path = written.strip().replace('\\', '/').replaceFirst("^(\\.?/+)+", "");
    return path.replaceFirst("/+$", "").replaceFirst("\\.(html|md)$", "");
  }

  private static List<String> names(Page page) {
    String written = page.language() + "/" + page.path();
    return List.of(address(page), written, "content/" + written);
  }

  private static String address(Page page) {
    return page.address().path().replaceFirst("\\.html$", "");
  }

  private static ArgumentException unknown(Site site, String written) {
    List<String> pages = site.allPages().stream().map(Pages::address).toList();
    String hint = Suggestion.among(plain(written), pages);
    return new ArgumentException(
        "no page called \"" + written + "\"" + (hint.isEmpty() ? "" : "; " + hint));
  }
}
