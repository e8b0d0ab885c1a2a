package almanac.source;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * What was made of things, with the mistakes found in it, kept for the next run; the same things
 * give the same again. What a run did not ask for is forgotten by {@link #sweep}. Safe to use from
 * any thread.
 *
 * @param <V> what is made
 */
public final class Memo<V> {
  private record Kept<V>(Object of, V made, List<Diagnostic> found) {}

  private final Map<String, Kept<V>> now = new ConcurrentHashMap<>();
  private Map<String, Kept<V>> before = Map.of();

  /**
   * What is made of a thing; its mistakes are reported each time.
   *
   * @param name of the thing, one in a run
   * @param of all that goes into making it; as long as it equals what it was, nothing is made anew
   */
  public V get(String name, Object of, Diagnostics diagnostics, Function<Diagnostics, V> make) {
    Kept<V> known = before.get(name);
    Kept<V> kept = known != null && known.of().equals(of) ? known : made(of, make);
    now.put(name, kept);
    kept.found().forEach(diagnostics::report);
    return kept.made();
  }

  private static <V> Kept<V> made(Object of, Function<Diagnostics, V> make) {
    Diagnostics own = new Diagnostics();
    V made = make.apply(own);
    return new Kept<>(of, made, own.sorted());
  }

  /** Ends a run. */
  public void sweep() {
    before = new HashMap<>(now);
    now.clear();
  }
}
