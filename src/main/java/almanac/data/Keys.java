package almanac.data;

import java.util.AbstractMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the fields of a key hold, in the order of the key. There is one for every row, so it takes
 * little room: rows share the names.
 */
final class Keys extends AbstractMap<String, String> {
  private final List<String> fields;
  private final List<String> held;

  Keys(List<String> fields, List<String> held) {
    this.fields = List.copyOf(fields);
    this.held = List.copyOf(held);
  }

  static Keys of(Map<String, String> keys) {
    return keys instanceof Keys known
        ? known
        : new Keys(List.copyOf(keys.keySet()), List.copyOf(keys.values()));
  }

  /** What the fields hold. */
  List<String> held() {
    return held;
  }

  /** What the fields of those names hold; nothing for one that is not among them. */
  static List<String> held(Map<String, String> keys, List<String> names) {
    return keys instanceof Keys known && known.fields.equals(names)
        ? known.held
        : names.stream().map(name -> keys.getOrDefault(name, "")).toList();
  }

  @Override
  public @Nullable String get(@Nullable Object field) {
    int index = field == null ? -1 : fields.indexOf(field);
    return index < 0 ? null : held.get(index);
  }

  @Override
  public boolean containsKey(@Nullable Object field) {
    return field != null && fields.contains(field);
  }

  @Override
  public List<String> values() {
    return held;
  }

  @Override
  public Set<Entry<String, String>> entrySet() {
    Map<String, String> entries = new LinkedHashMap<>();
    for (int i = 0; i < fields.size(); i++) {
      entries.put(fields.get(i), held.get(i));
    }
    return java.util.Collections.unmodifiableMap(entries).entrySet();
  }
}
