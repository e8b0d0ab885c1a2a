package almanac.render;

import almanac.site.Page;
import almanac.site.Site;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A page that readers are led to: none that stands in frames of other sites, is shown for an
 * address that leads nowhere, searches, or says that something is not translated.
 *
 * @param path the same in every language
 */
record Listed(FinishedPage page, String language, String path) {
  private static final String HTML = ".html";
  private static final Set<String> UNLISTED = Set.of(NotFoundProducer.PATH, SearchFollower.PATH);

  /** By their paths; the first language first. */
  static List<Listed> of(Press press, List<FinishedPage> pages) {
    Site site = press.site();
    List<String> languages = press.languages();
    return pages.stream()
        .map(page -> of(languages, page))
        .filter(page -> !UNLISTED.contains(page.path))
        .filter(page -> !page.path.endsWith(FigurePages.EMBED))
        .filter(page -> !isMissing(site, page.language, page.path))
        .sorted(
            Comparator.comparing(Listed::path)
                .thenComparing(page -> languages.indexOf(page.language)))
        .toList();
  }

  private static Listed of(List<String> languages, FinishedPage page) {
    String path = page.path().substring(0, page.path().length() - HTML.length());
    return languages.stream()
        .skip(1)
        .filter(language -> path.startsWith(language + "/"))
        .findFirst()
        .map(language -> new Listed(page, language, path.substring(language.length() + 1)))
        .orElse(new Listed(page, languages.get(0), path));
  }

  /** Whether the page stands in other languages only. */
  static boolean isMissing(Site site, String language, String path) {
    Map<String, Page> written = site.pages().getOrDefault(path, Map.of());
    return !written.isEmpty()
        && !written.containsKey(language)
        && !written.values().iterator().next().isListed();
  }

  /** Where the page's twin in Markdown stands: beside it. */
  static String twin(String file) {
    return file.substring(0, file.length() - HTML.length()) + ".md";
  }
}
