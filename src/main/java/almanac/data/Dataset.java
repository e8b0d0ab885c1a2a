package almanac.data;

import almanac.source.SourceFile;
import almanac.source.Text;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A dataset as it was written, sound in itself: every row has one cell per field, every key is
 * unique. A dataset of facts is held in the same shape, a field for each fact and a row for each
 * period, with {@code facts} set.
 *
 * @param name {@code [a-z][a-z0-9_]*}, its file's name
 * @param primaryKey names of fields, in the order of the key
 * @param foreignKeys which fields name rows of other datasets
 * @param scoring the scheme by which points are given, where the dataset is one
 * @param pages whether, and where, each row has a page of its own
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
    Map<String, Indicator> indicators,
    List<ForeignKey> foreignKeys,
    Optional<Scoring> scoring,
    Optional<RowPages> pages) {
  public Dataset {
    sources = List.copyOf(sources);
    licenses = List.copyOf(licenses);
    primaryKey = List.copyOf(primaryKey);
    fields = List.copyOf(fields);
    rows = RowList.of(rows);
    notes = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(notes));
    checks = List.copyOf(checks);
    figures = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(figures));
    revisions = List.copyOf(revisions);
    indicators = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(indicators));
    foreignKeys = List.copyOf(foreignKeys);
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

  /** The field of that name's cell in the row. */
  public Cell cell(Row row, Field field) {
    return row.cells().get(index(field.name()));
  }

  /** The rows, to look something up in them. */
  RowList look() {
    return RowList.of(rows);
  }

  /** The fields of the primary key, in its order. */
  public List<Field> keyFields() {
    return primaryKey.stream().flatMap(name -> field(name).stream()).toList();
  }

  /** The field of the primary key that holds the period. */
  public Optional<Field> timeField() {
    return keyFields().stream().filter(f -> f.type().isTime()).findFirst();
  }

  /** The notes on a cell: its own, its row's, its field's; each once. */
  public List<Note> notes(Row row, Field field) {
    Set<String> names = new java.util.LinkedHashSet<>(cell(row, field).notes());
    names.addAll(row.notes());
    names.addAll(field.notes());
    return named(names);
  }

  /** The notes on the table as a whole: those that no cell, row or field points to. */
  public List<Note> tableNotes() {
    Set<String> used = new HashSet<>();
    fields.forEach(f -> used.addAll(f.notes()));
    for (Row row : rows) {
      used.addAll(row.notes());
      row.cells().forEach(c -> used.addAll(c.notes()));
    }
    return notes.values().stream().filter(n -> !used.contains(n.name())).toList();
  }

  private List<Note> named(Collection<String> names) {
    return names.stream().flatMap(n -> Optional.ofNullable(notes.get(n)).stream()).toList();
  }

  /** The same with other rows. */
  public Dataset withRows(List<Row> others) {
    return new Dataset(
        name,
        file,
        title,
        description,
        sources,
        licenses,
        primaryKey,
        fields,
        others,
        facts,
        notes,
        checks,
        figures,
        revisions,
        indicators,
        foreignKeys,
        scoring,
        pages);
  }
}
