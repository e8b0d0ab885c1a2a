package almanac.data;

import almanac.source.Diagnostic;
import almanac.source.Diagnostics;
import almanac.source.Span;
import almanac.source.Suggestion;
import almanac.source.Text;
import almanac.value.DaySpan;
import almanac.value.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes the rows of a dataset out of a table as it was written. */
final class RowsReader {
  private final SchemaReader.Schema schema;
  private final List<String> key;
  private final CellReader cells;
  private final Diagnostics diagnostics;
  private final Map<List<String>, Span> seen = new HashMap<>();
  private final Map<String, Optional<Period>> periods = new HashMap<>();
  private final Set<String> columns = new HashSet<>();
  private boolean clear = true;

  RowsReader(SchemaReader.Schema schema, CellReader cells) {
    this.schema = schema;
    this.key = List.copyOf(schema.primaryKey());
    this.cells = cells;
    this.diagnostics = cells.diagnostics();
  }

  List<Row> read(Table table) {
    checkHeader(table);
    columns.addAll(table.names());
    List<Row> rows = new ArrayList<>();
    for (Line line : table.lines()) {
      Optional<Keys> keys = keys(line);
      if (keys.isPresent() && isNew(keys.get(), line)) {
        rows.add(row(line, keys.get()));
      }
    }
    return rows;
  }

  private void checkHeader(Table table) {
    List<String> fields = schema.fields().stream().map(Field::name).toList();
    if (!table.header().isEmpty() && table.names().stream().noneMatch(fields::contains)) {
      clear = false;
      diagnostics.report(noHeader(table.header().get(0), fields));
      return;
    }
    for (Text column : table.header()) {
      if (!column.isEmpty() && !fields.contains(column.value())) {
        clear = false;
        diagnostics.report(
            Diagnostic.error("unknown-field", column.span(), "no field called \"" + column + "\"")
                .withHint(hint(column.value(), fields)));
      }
    }
    schema.fields().stream()
        .filter(f -> isWanted(f, table) && !isMisspelt(f, table, fields))
        .forEach(f -> diagnostics.report(missingColumn(table, f)));
  }

  /** Whether the field lacks a column; of records only a key is wanted in one of them at least. */
  private boolean isWanted(Field field, Table table) {
    boolean key = schema.primaryKey().contains(field.name()) && !table.lines().isEmpty();
    return (table.ruled() ? !isMade(field) : key) && !table.names().contains(field.name());
  }

  private static boolean isMade(Field field) {
    return field.formula().isPresent() || field.statusOf().isPresent();
  }

  /** Whether a column that was reported as unknown is meant to be the field's. */
  private static boolean isMisspelt(Field field, Table table, List<String> fields) {
    return table.names().stream()
        .filter(column -> !fields.contains(column))
        .anyMatch(column -> Suggestion.nearest(column, fields).equals(Optional.of(field.name())));
  }

  private static Diagnostic noHeader(Text first, List<String> fields) {
    return Diagnostic.error("unknown-field", first.span(), "no field called \"" + first + "\"")
        .withHint("the first line names the fields: " + String.join(" | ", fields));
  }

  private static String hint(String column, List<String> fields) {
    String near = Suggestion.didYouMean(column, fields);
    return near.isEmpty() ? "the fields are " + String.join(", ", fields) : near;
  }

  private static Diagnostic missingColumn(Table table, Field field) {
    return Diagnostic.error(
            "missing-column",
            table.header().isEmpty() ? table.at() : table.header().get(0).span(),
            "no column for the field \"" + field.name() + "\"")
        .withHint("add the column, or take the field out of the schema");
  }

  /** Empty where a part of the key is blank, which has been reported. */
  private Optional<Keys> keys(Line line) {
    List<String> keys = new ArrayList<>();
    for (String field : key) {
      String held = line.cell(field).map(t -> Marked.of(t).text().value()).orElse("");
      if (held.isEmpty()) {
        if (columns.contains(field)) {
          diagnostics.report(blank(line, field));
        }
        return Optional.empty();
      }
      keys.add(held);
    }
    return Optional.of(new Keys(key, keys));
  }

  private static Diagnostic blank(Line line, String field) {
    return Diagnostic.error(
            "blank-key",
            line.cell(field).map(Text::span).orElse(line.at()),
            "the key \"" + field + "\" is blank")
        .withHint("every row needs its own key; say \"not known\" with a category of its own");
  }

  private boolean isNew(Keys keys, Line line) {
    Span earlier = seen.putIfAbsent(keys.held(), line.at());
    if (earlier != null && clear) {
      diagnostics.report(duplicate(keys, line, earlier));
    }
    return earlier == null;
  }

  private Diagnostic duplicate(Keys keys, Line line, Span earlier) {
    String key = String.join(", ", keys.held());
    return Diagnostic.error(
            "duplicate-key",
            line.cell(schema.primaryKey().get(0)).map(Text::span).orElse(line.at()),
            "a row for \"" + key + "\" stands in " + earlier.spot() + " already")
        .withHint(
            schema.guessedKey() ? "name the fields of the key, `schema: {primaryKey: […]}`" : "");
  }

  private Row row(Line line, Keys keys) {
    List<Cell> read = new ArrayList<>();
    List<String> notes = new ArrayList<>();
    for (Field field : schema.fields()) {
      Cell cell = cells.read(line.cell(field.name()), field, line.at());
      if (keys.containsKey(field.name())) {
        notes.addAll(cell.notes());
        inTime(field, cell);
        cell = new Cell(cell.at(), cell.content(), List.of());
      }
      read.add(cell);
    }
    return new Row(line.at(), keys, period(keys), read, notes, false);
  }

  /** Rows stand in periods; a stretch between two days is no place in time that others share. */
  private void inTime(Field field, Cell key) {
    if (field.type() == Field.Type.PERIOD && key.content() instanceof Cell.Words words) {
      String written = words.text().value();
      if (Period.parse(written).isEmpty() && DaySpan.parse(written).isPresent()) {
        diagnostics.report(Times.notAKey(words.text()));
      }
    }
  }

  private Optional<Period> period(Keys keys) {
    for (Field field : schema.fields()) {
      if (field.type().isTime() && keys.containsKey(field.name())) {
        Optional<Period> period = period(keys.getOrDefault(field.name(), ""));
        if (period.isPresent()) {
          return period;
        }
      }
    }
    return Optional.empty();
  }

  /** Rows of one period share it. */
  private Optional<Period> period(String written) {
    return periods.computeIfAbsent(written, Period::parse);
  }
}
