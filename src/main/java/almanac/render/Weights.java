package almanac.render;

import almanac.source.Flow;
import almanac.source.Weight;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How large the files of one build are, and their digests. Each is made for it once, when it is
 * first asked for; only what was found is kept. Safe to use from any thread, and while another file
 * is weighed.
 */
final class Weights {
  private final Map<String, Once<Weight>> weights = new ConcurrentHashMap<>();

  /**
   * The weight of a file.
   *
   * @param path below the output, or another name that is the file's alone
   */
  Weight of(String path, Flow flow) {
    return weights.computeIfAbsent(path, p -> new Once<>(() -> Weight.of(flow))).get();
  }
}
