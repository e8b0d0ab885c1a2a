package almanac.data;

import almanac.source.SourceFile;
import almanac.source.Text;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A dataset as it was written, sound in itself: every row has one cell per field, every key is
 * unique. A dataset of facts is held in the same shape, a field for each fact and a row for each
 * period, with {@code facts} set.
 *
 * @param name {@code [a-z][a-z0-9_]*}, its file's name
 * @param primaryKey names of fields, in the order of the key
 */
public record Dataset(
    String name,
    SourceFile file,
    Localized title,
    Optional<Localized> description,
    List<Source> sources,
    List<Source> licenses,
    List<String> primaryKey,
    List<Field> fields,
    List<Row> rows,
    boolean facts,
    Map<String, Note> notes,
    List<Check> checks,
    Map<String, Figure> figures,
    List<Revision> revisions,
    Map<String, Indicator> indicators) {
  public Dataset {
    sources = List.copyOf(sources);
    licenses = List.copyOf(licenses);
    primaryKey = List.copyOf(primaryKey);
    fields = List.copyOf(fields);
    rows = List.copyOf(rows);
    notes = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(notes));
    checks = List.copyOf(checks);
    figures = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(figures));
    revisions = List.copyOf(revisions);
    indicators = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(indicators));
  }

  /** Where data come from, or under which licence they stand. */
  public record Source(Localized title, Optional<Text> path) {}

  public Optional<Field> field(String name) {
    return fields.stream().filter(f -> f.name().equals(name)).findFirst();
  }

  /** The place of a field in every row's cells, or -1. */
  public int index(String field) {
    for (int i = 0; i < fields.size(); i++) {
      if (fields.get(i).name().equals(field)) {
        return i;
      }
    }
    return -1;
  }
}
