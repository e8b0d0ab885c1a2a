package almanac.site;

import almanac.data.CellRef;
import almanac.data.Dataset;
import almanac.source.Diagnostic;
import almanac.source.Diagnostics;
import almanac.source.Text;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds datasets that no page names, draws from or links to, and that have no pages of their own;
 * while an error stands, what pages draw from is not known.
 */
final class UnusedDatasetCheck implements Check {
  @Override
  public void run(Site site, Diagnostics diagnostics) {
    if (diagnostics.hasErrors()) {
      return;
    }
    Set<String> used = used(site);
    site.catalog().datasets().stream()
        .filter(dataset -> !used.contains(dataset.name()))
        .forEach(dataset -> diagnostics.report(unused(dataset)));
  }

  /** The names of all others. */
  static Set<String> used(Site site) {
    Set<String> used = new HashSet<>(site.collections().keySet());
    site.allPages().forEach(page -> collect(site, page, used));
    return used;
  }

  private static void collect(Site site, Page page, Set<String> used) {
    page.document().frontMatter().data().stream().map(Text::value).forEach(used::add);
    Passages.values(page).stream()
        .flatMap(value -> value.cells().stream())
        .map(CellRef::dataset)
        .map(Dataset::name)
        .forEach(used::add);
    for (Prose prose : Passages.of(page)) {
      prose.bindings().figures().forEach(placed -> drawn(site, placed.figure(), used));
      prose.bindings().links().forEach(link -> linked(site, link, used));
    }
    page.front().cards().stream()
        .flatMap(card -> card.to().stream())
        .forEach(link -> linked(site, link, used));
  }

  private static void drawn(Site site, BoundFigure figure, Set<String> used) {
    used.add(figure.dataset().name());
    List<String> named =
        Stream.concat(figure.figure().y().stream(), figure.figure().targets().stream())
            .map(Text::value)
            .toList();
    site.catalog().datasets().stream()
        .map(Dataset::name)
        .filter(name -> named.stream().anyMatch(text -> text.startsWith(name + ".")))
        .forEach(used::add);
  }

  private static void linked(Site site, BoundLink link, Set<String> used) {
    for (Dataset dataset : site.catalog().datasets()) {
      boolean there =
          site.config().languages().stream()
              .anyMatch(language -> site.address(language, dataset).equals(link.address()));
      if (there) {
        used.add(dataset.name());
      }
    }
  }

  private static Diagnostic unused(Dataset dataset) {
    return Diagnostic.note(
            "unused-dataset",
            dataset.file().start(),
            "no page uses the dataset \"" + dataset.name() + "\"")
        .withHint("its own page and its downloads are made all the same");
  }
}
