package almanac.site;

import almanac.data.Dataset;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Which datasets rest on which: a file in which {@code other.field} is written may take numbers
 * from the other one.
 */
final class DatasetWeb {
  private static final Pattern NAME = Pattern.compile("([a-z][a-z0-9_]*+)\\s*\\.\\s*[a-z]");

  private final Map<String, Dataset> written = new TreeMap<>();
  private final Map<String, Set<String>> named = new ConcurrentHashMap<>();

  /**
   * @param written as their reader gave them, so that one that did not change is the same object
   */
  DatasetWeb(Collection<Dataset> written) {
    written.forEach(dataset -> this.written.put(dataset.name(), dataset));
  }

  private Set<String> namedBy(String name) {
    Dataset dataset = written.get(name);
    return dataset == null ? Set.of() : names(dataset);
  }

  private Set<String> names(Dataset dataset) {
    Set<String> names = names(dataset.file().text());
    dataset.foreignKeys().forEach(key -> names.add(key.dataset().value()));
    return names;
  }

  /** The datasets that an expression, or any other text, takes something from. */
  Set<String> names(String text) {
    return NAME.matcher(text)
        .results()
        .map(match -> match.group(1))
        .filter(written::containsKey)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** These, and all that they rest on. */
  Set<Dataset> below(Collection<String> names) {
    Set<String> seen = new LinkedHashSet<>(names);
    Deque<String> open = new ArrayDeque<>(seen);
    while (!open.isEmpty()) {
      for (String name : named.computeIfAbsent(open.pop(), this::namedBy)) {
        if (seen.add(name)) {
          open.push(name);
        }
      }
    }
    Set<Dataset> below = Collections.newSetFromMap(new IdentityHashMap<>());
    seen.stream().filter(written::containsKey).forEach(name -> below.add(written.get(name)));
    return below;
  }
}
