package almanac.site;

import almanac.data.CellRef;
import almanac.source.Diagnostic;
import almanac.source.Diagnostics;
import almanac.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Finds pages whose translations do not rest on the same numbers. */
final class TranslatedNumbersCheck implements Check {
  private static final int MOST_NAMED = 6;

  @Override
  public void run(Site site, Diagnostics diagnostics) {
    for (Map<String, Page> translations : site.pages().values()) {
      List<Page> pages = translations.values().stream().filter(Passages::areBound).toList();
      pages.stream()
          .skip(1)
          .forEach(page -> compare(pages.get(0), page).ifPresent(diagnostics::report));
    }
  }

  private static Optional<Diagnostic> compare(Page first, Page other) {
    Map<String, Long> model = cells(first);
    Map<String, Long> own = cells(other);
    List<String> lacking = more(model, own);
    List<String> added = more(own, model);
    if (lacking.isEmpty() && added.isEmpty()) {
      return Optional.empty();
    }
    List<String> parts = new ArrayList<>();
    if (!lacking.isEmpty()) {
      parts.add("only " + first.language() + " has " + named(lacking));
    }
    if (!added.isEmpty()) {
      parts.add("only " + other.language() + " has " + named(added));
    }
    return Optional.of(
        Diagnostic.warning(
                "translation-numbers",
                place(other, added),
                "the translations give different numbers: " + String.join("; ", parts))
            .withHint("compare it with " + first.document().file().path()));
  }

  /** How often the page's values rest on each cell. */
  private static Map<String, Long> cells(Page page) {
    return Passages.values(page).stream()
        .flatMap(value -> value.cells().stream())
        .collect(Collectors.groupingBy(CellRef::id, TreeMap::new, Collectors.counting()));
  }

  private static List<String> more(Map<String, Long> one, Map<String, Long> other) {
    return one.entrySet().stream()
        .filter(e -> e.getValue() > other.getOrDefault(e.getKey(), 0L))
        .map(e -> e.getKey() + times(e.getValue(), other.getOrDefault(e.getKey(), 0L)))
        .toList();
  }

  private static String times(long here, long there) {
    return there == 0 ? "" : " " + here + " times, not " + there;
  }

  private static String named(List<String> cells) {
    String listed = cells.stream().limit(MOST_NAMED).collect(Collectors.joining(", "));
    int rest = cells.size() - MOST_NAMED;
    return rest > 0 ? listed + " and " + rest + " more" : listed;
  }

  /** The first value that only this translation has, or else the page. */
  private static Span place(Page page, List<String> added) {
    return Passages.values(page).stream()
        .filter(value -> value.cells().stream().anyMatch(cell -> added.contains(cell.id())))
        .map(value -> value.source().span())
        .min(java.util.Comparator.comparingInt(Span::start))
        .orElse(page.document().file().start());
  }
}
