package almanac.render;

import almanac.data.Dataset;
import almanac.export.Extract;
import almanac.export.Extracts;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The extracts of one build: which columns a dataset needs is found once, however many files are
 * written of it; its lines are made anew for each. Safe to use from any thread.
 */
final class Extracted {
  private final Map<String, Once<Extract>> extracts = new ConcurrentHashMap<>();

  Extract of(Press press, Dataset dataset) {
    return extracts
        .computeIfAbsent(dataset.name(), name -> new Once<>(() -> extract(press, dataset)))
        .get();
  }

  private static Extract extract(Press press, Dataset dataset) {
    return Extracts.of(
        press.site().catalog(), press.site().evaluator(), dataset, Colophons.of(press, dataset));
  }
}
