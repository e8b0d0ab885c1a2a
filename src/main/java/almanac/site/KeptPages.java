package almanac.site;

import almanac.content.Document;
import almanac.source.Diagnostic;
import almanac.source.Diagnostics;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Pages bound before. Only one in which every name was found, and nothing was to be reported, is
 * kept: then it rests on what it names and on nothing else.
 */
final class KeptPages {
  private record Kept(Page page, Dependencies dependencies) {}

  /** A page just bound, with what it was bound with; those only if it can be kept. */
  record Bound(Page page, Optional<Dependencies> dependencies, List<Diagnostic> found) {}

  private final boolean keeps;
  private final Map<String, Kept> now = new ConcurrentHashMap<>();
  private Map<String, Kept> before = Map.of();

  /**
   * @param keeps whether there will be another time
   */
  KeptPages(boolean keeps) {
    this.keeps = keeps;
  }

  /** Whether it is worth to find out what a page rests on. */
  boolean keeps() {
    return keeps;
  }

  /**
   * The page as it was bound before, if all that it rests on is the same.
   *
   * @param holds whether it is
   */
  Page page(
      Document document,
      Predicate<Dependencies> holds,
      Function<Document, Bound> binder,
      Diagnostics diagnostics) {
    String name = document.language() + "/" + document.path();
    Kept kept = before.get(name);
    if (kept != null && holds.test(kept.dependencies())) {
      now.put(name, kept);
      return kept.page();
    }
    Bound bound = binder.apply(document);
    bound.found().forEach(diagnostics::report);
    bound.dependencies().ifPresent(d -> now.put(name, new Kept(bound.page(), d)));
    return bound.page();
  }

  /** Ends a run; what it did not need is forgotten. */
  void sweep() {
    before = new HashMap<>(now);
    now.clear();
  }
}
