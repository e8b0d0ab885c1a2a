package almanac.export;

import almanac.data.Dataset;
import almanac.source.Weight;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A dataset with what is known of its CSV file.
 *
 * @param version the state of the dataset
 * @param notes the words of each note, by its name, then by language
 * @param traits of each column
 */
public record Parcel(
    Extract extract,
    Weight csv,
    String version,
    Map<String, Map<String, String>> notes,
    List<Traits> traits) {
  public Parcel {
    traits = List.copyOf(traits);
    notes = Collections.unmodifiableMap(new LinkedHashMap<>(notes));
  }

  /** All lines of the extract are read once. */
  public static Parcel of(
      Extract extract, Weight csv, String version, Map<String, Map<String, String>> notes) {
    return new Parcel(extract, csv, version, notes, extract.survey().traits());
  }

  public Dataset dataset() {
    return extract.dataset();
  }

  String name() {
    return dataset().name();
  }

  /** The names of the columns that together name a line; none where the dataset has no key. */
  List<String> key() {
    return dataset().facts() ? List.of("name") : dataset().primaryKey();
  }
}
