package almanac.site;

import almanac.data.Catalog;
import almanac.value.Period;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The data as each edition has them: a number that a later edition revised stays as it was in the
 * pages of the earlier one.
 */
final class Editions {
  private final Catalog latest;
  private final Map<Period, Catalog> earlier = new ConcurrentHashMap<>();

  Editions(Catalog latest) {
    this.latest = latest;
  }

  /** The data for pages of a period; the latest for pages without one. */
  Catalog at(Optional<Period> period) {
    boolean revised =
        latest.datasets().stream()
            .flatMap(d -> d.revisions().stream())
            .anyMatch(r -> r.edition().isPresent());
    return revised && period.isPresent()
        ? earlier.computeIfAbsent(period.get(), latest::edition)
        : latest;
  }
}
