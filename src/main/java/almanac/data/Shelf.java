package almanac.data;

import almanac.value.Period;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Datasets by name, and their rows by key; nothing here is computed. */
final class Shelf {
  private final Map<String, Dataset> datasets = new LinkedHashMap<>();

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

  /** The row whose key fields hold these, or name the same stretch of time in another way. */
  Optional<Row> row(Dataset dataset, Map<String, String> keys) {
    return written(dataset, keys)
        .or(() -> dataset(dataset.name()).flatMap(own -> meant(own, keys)));
  }

  /** The row whose key fields hold these as they are written. */
  Optional<Row> written(Dataset dataset, Map<String, String> keys) {
    List<String> key = Keys.held(keys, dataset.primaryKey());
    return dataset(dataset.name()).flatMap(own -> own.look().row(key));
  }

  private static Optional<Row> meant(Dataset dataset, Map<String, String> keys) {
    List<List<String>> ways = List.of(List.of());
    for (Field field : dataset.keyFields()) {
      String key = keys.getOrDefault(field.name(), "");
      List<String> spellings = spellings(dataset, field, key);
      ways = ways.stream().flatMap(way -> longer(way, spellings)).toList();
    }
    return ways.stream().flatMap(way -> dataset.look().row(way).stream()).findFirst();
  }

  private static List<String> spellings(Dataset dataset, Field field, String key) {
    return field.type().isTime()
        ? Period.parse(key)
            .map(period -> dataset.look().spellings(field.name(), period))
            .orElse(List.of(key))
        : List.of(key);
  }

  private static Stream<List<String>> longer(List<String> way, List<String> ends) {
    return ends.stream().map(end -> Stream.concat(way.stream(), Stream.of(end)).toList());
  }
}
