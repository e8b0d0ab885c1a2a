package almanac.render;

import almanac.publish.Kept;
import almanac.site.Address;
import almanac.source.Flow;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The files of one build that others speak of or hold, as one kept file each, however many ask.
 * Safe to use from any thread.
 */
final class Store {
  private final Map<String, Kept> files = new ConcurrentHashMap<>();

  /** Makes all of them that were asked for, side by side. */
  void makeAll() {
    files.values().parallelStream().forEach(Kept::weight);
  }

  /** The file of that address; the first that is given makes it. */
  Kept of(Address address, Flow flow) {
    return files.computeIfAbsent(address.path(), path -> new Kept(flow));
  }
}
