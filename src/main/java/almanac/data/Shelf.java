package almanac.data;

import almanac.value.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/** Datasets by name, and their rows by key; nothing here is computed. */
final class Shelf {
  private final Map<String, Dataset> datasets = new LinkedHashMap<>();

  /** By the keys as they are written, which serves most of those who ask. */
  private final Map<String, Map<List<String>, Row>> written = new HashMap<>();

  /** By what the keys mean, made when one asks. */
  private final Map<String, Map<List<String>, Row>> meant = new ConcurrentHashMap<>();

  private final Set<String> spoiled;

  /**
   * @param spoiled names of datasets, here or not, in which a mistake was reported: what they lack
   *     may be what could not be read
   */
  Shelf(List<Dataset> all, Set<String> spoiled) {
    this.spoiled = Set.copyOf(spoiled);
    for (Dataset dataset : all) {
      datasets.putIfAbsent(dataset.name(), dataset);
    }
    for (Dataset dataset : datasets.values()) {
      Map<List<String>, Row> byKey = new HashMap<>();
      dataset.rows().forEach(row -> byKey.put(plain(dataset, row.keys()), row));
      written.put(dataset.name(), byKey);
    }
  }

  /** Keys that name the same stretch of time are the same, however they are written. */
  private static List<String> normal(Dataset dataset, Map<String, String> keys) {
    return dataset.keyFields().stream()
        .map(field -> normal(field, keys.getOrDefault(field.name(), "")))
        .toList();
  }

  private static List<String> plain(Dataset dataset, Map<String, String> keys) {
    List<String> plain = new ArrayList<>();
    dataset.primaryKey().forEach(field -> plain.add(keys.getOrDefault(field, "")));
    return plain;
  }

  private static String normal(Field field, String key) {
    return field.type().isTime()
        ? Period.parse(key).map(p -> p.start() + "+" + p.months()).orElse(key)
        : key;
  }

  List<Dataset> all() {
    return List.copyOf(datasets.values());
  }

  Optional<Dataset> dataset(String name) {
    return Optional.ofNullable(datasets.get(name));
  }

  /** The same datasets with other rows. */
  Shelf with(List<Dataset> others) {
    return new Shelf(others, spoiled);
  }

  Set<String> spoiled() {
    return spoiled;
  }

  boolean isSpoiled(String dataset) {
    return spoiled.contains(dataset);
  }

  /** Whether there is a dataset of which nothing could be read. */
  boolean lacksOne() {
    return !datasets.keySet().containsAll(spoiled);
  }

  /** The row whose key fields hold these. */
  Optional<Row> row(Dataset dataset, Map<String, String> keys) {
    Row row = written.getOrDefault(dataset.name(), Map.of()).get(plain(dataset, keys));
    return Optional.ofNullable(
        row != null ? row : meant(dataset.name()).get(normal(dataset, keys)));
  }

  private Map<List<String>, Row> meant(String name) {
    return meant.computeIfAbsent(
        name,
        n -> {
          Map<List<String>, Row> byKey = new HashMap<>();
          dataset(n).ifPresent(d -> d.rows().forEach(r -> byKey.put(normal(d, r.keys()), r)));
          return byKey;
        });
  }

  /** Ascending. */
  static List<Period> periods(Dataset dataset) {
    TreeSet<Period> periods = new TreeSet<>();
    dataset.rows().forEach(row -> row.period().ifPresent(periods::add));
    return List.copyOf(periods);
  }

  /** Every different key of a field, in the order of the data. */
  static List<String> keys(Dataset dataset, Field field) {
    return dataset.rows().stream()
        .map(row -> row.keys().getOrDefault(field.name(), ""))
        .distinct()
        .toList();
  }
}
