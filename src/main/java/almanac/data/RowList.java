package almanac.data;

import almanac.value.Period;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The rows of a dataset, with what one looks up in them; that is made when one first asks. */
final class RowList extends AbstractList<Row> {
  private final List<Row> rows;
  private final Map<String, Set<String>> keys = new ConcurrentHashMap<>();
  private final Map<String, Map<Period, List<String>>> spellings = new ConcurrentHashMap<>();
  private volatile @Nullable List<Period> periods;
  private volatile @Nullable Map<List<String>, Row> byKey;

  private RowList(List<Row> rows) {
    this.rows = rows;
  }

  static RowList of(List<Row> rows) {
    return rows instanceof RowList known ? known : new RowList(List.copyOf(rows));
  }

  @Override
  public Row get(int index) {
    return rows.get(index);
  }

  @Override
  public int size() {
    return rows.size();
  }

  /** Ascending. */
  List<Period> periods() {
    List<Period> known = periods;
    if (known == null) {
      TreeSet<Period> found = new TreeSet<>();
      rows.forEach(row -> row.period().ifPresent(found::add));
      known = List.copyOf(found);
      periods = known;
    }
    return known;
  }

  /** Every different key of a field, in the order of the data. */
  Set<String> keys(String field) {
    return keys.computeIfAbsent(field, this::foundKeys);
  }

  private Set<String> foundKeys(String field) {
    Set<String> found = new LinkedHashSet<>();
    rows.forEach(row -> found.add(row.keys().getOrDefault(field, "")));
    return Collections.unmodifiableSet(found);
  }

  /** How the keys of a field write a stretch of time, each way once. */
  List<String> spellings(String field, Period period) {
    return spellings.computeIfAbsent(field, this::foundSpellings).getOrDefault(period, List.of());
  }

  private Map<Period, List<String>> foundSpellings(String field) {
    Map<Period, List<String>> found = new HashMap<>();
    for (String key : keys(field)) {
      Period.parse(key).ifPresent(p -> found.computeIfAbsent(p, x -> new ArrayList<>()).add(key));
    }
    return found;
  }

  /** The row whose key fields hold these, in the order of the key and as they are written. */
  Optional<Row> row(List<String> key) {
    Map<List<String>, Row> index = byKey;
    if (index == null) {
      index = new HashMap<>();
      for (Row row : rows) {
        index.put(Keys.of(row.keys()).held(), row);
      }
      byKey = index;
    }
    return Optional.ofNullable(index.get(key));
  }
}
