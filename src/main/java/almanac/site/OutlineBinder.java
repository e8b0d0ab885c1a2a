package almanac.site;

import almanac.site.Config.NavigationEntry;
import almanac.source.Diagnostic;
import almanac.source.Diagnostics;
import almanac.source.Suggestion;
import almanac.source.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;

/** Makes the outline of a site from its navigation and the paths of its pages. */
final class OutlineBinder {
  private final SortedSet<String> pages;
  private final Diagnostics diagnostics;
  private final Set<String> named = new HashSet<>();

  private OutlineBinder(SortedSet<String> pages, Diagnostics diagnostics) {
    this.pages = pages;
    this.diagnostics = diagnostics;
  }

  /**
   * Reports entries that name no page, or a page named before.
   *
   * @param pages the paths of all pages, those that the build makes by itself among them
   */
  static Outline bind(
      List<NavigationEntry> navigation, SortedSet<String> pages, Diagnostics diagnostics) {
    OutlineBinder binder = new OutlineBinder(pages, diagnostics);
    List<Outline.Entry> entries = new ArrayList<>(binder.entries(navigation));
    pages.stream()
        .filter(page -> !binder.named.contains(page))
        .map(page -> entry(page, navigation.isEmpty() && isSection(page)))
        .forEach(entries::add);
    return new Outline(entries);
  }

  private static Outline.Entry entry(String page, boolean listed) {
    return new Outline.Entry(
        Optional.of(page), Optional.empty(), Optional.empty(), List.of(), listed);
  }

  /**
   * Without a navigation the pages at the top and the indexes of folders make one, but for those
   * that the foot of each page leads to.
   */
  private static boolean isSection(String page) {
    boolean index = page.contains("/") ? page.endsWith("/index") : !page.equals("index");
    return index && !page.equals("errata") && !page.equals("figures/index");
  }

  private List<Outline.Entry> entries(List<NavigationEntry> written) {
    return written.stream().map(this::entry).toList();
  }

  private Outline.Entry entry(NavigationEntry written) {
    return new Outline.Entry(
        written.page().filter(this::sound).map(Text::value),
        written.title(),
        written.chapter().map(Text::value),
        entries(written.pages()),
        true);
  }

  private boolean sound(Text page) {
    if (!pages.contains(page.value())) {
      diagnostics.report(
          Diagnostic.error("unknown-page", page.span(), "no page at \"" + page.value() + "\"")
              .withHint(Suggestion.didYouMean(page.value(), pages)));
      return false;
    }
    if (!named.add(page.value())) {
      diagnostics.report(
          Diagnostic.error(
                  "duplicate-navigation",
                  page.span(),
                  "the navigation names \"" + page.value() + "\" twice")
              .withHint("keep one of the two entries"));
      return false;
    }
    return true;
  }
}
