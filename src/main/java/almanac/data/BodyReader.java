package almanac.data;

import almanac.source.Diagnostic;
import almanac.source.Diagnostics;
import almanac.source.TableFiles;
import almanac.source.YamlNode;
import almanac.value.Timing;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads what a dataset holds: its {@code schema} and {@code data}, or its {@code facts}. */
record BodyReader(Entries entries, CellReader cells, TableFiles files, Limits limits) {

  /** Fields and rows. */
  record Body(
      List<String> primaryKey,
      List<Field> fields,
      List<Row> rows,
      boolean facts,
      List<ForeignKey> foreignKeys) {}

  /** Whether the author wrote a table, or a part of one. */
  boolean hasTable() {
    return Stream.of("schema", "data", "path", "facts").anyMatch(k -> entries.node(k).isPresent());
  }

  Optional<Body> read() {
    Optional<Timing> timing = FieldReader.timing(entries);
    return entries.node("facts").isPresent() ? facts(timing) : table(timing);
  }

  private Diagnostics diagnostics() {
    return entries.diagnostics();
  }

  private Optional<Body> facts(Optional<Timing> timing) {
    for (String key : List.of("schema", "data", "path")) {
      if (entries.node(key).isPresent()) {
        diagnostics()
            .report(
                Diagnostic.error(
                        "conflicting-keys",
                        entries.at(key),
                        "\"" + key + "\" stands beside \"facts\", which takes its place")
                    .withHint("part them into two datasets"));
      }
    }
    return entries
        .node("facts")
        .flatMap(this::inline)
        .flatMap(table -> new FactsReader(table, cells.forFacts(), timing).read())
        .map(f -> new Body(List.of(f.timeField()), f.fields(), f.rows(), true, List.of()));
  }

  private Optional<Body> table(Optional<Timing> timing) {
    if (entries.node("schema").isEmpty()) {
      entries.missing("schema", "the dataset");
      return Optional.empty();
    }
    Optional<SchemaReader.Schema> schema =
        entries
            .node("schema")
            .flatMap(node -> Entries.of(node, "\"schema\"", diagnostics()))
            .flatMap(e -> new SchemaReader(e, new FieldReader(cells, timing)).read());
    return schema.map(s -> body(s, rows(s)));
  }

  private static Body body(SchemaReader.Schema schema, List<Row> rows) {
    return new Body(schema.primaryKey(), schema.fields(), rows, false, schema.foreignKeys());
  }

  private List<Row> rows(SchemaReader.Schema schema) {
    Optional<Table> table = table().filter(this::fits);
    List<Row> rows = table.map(new RowsReader(schema, cells)::read).orElse(List.of());
    ConstraintsCheck.check(schema.fields(), rows, cells);
    return rows;
  }

  private boolean fits(Table table) {
    int rows = table.lines().size();
    if (rows > limits.rows()) {
      diagnostics()
          .report(
              Diagnostic.error(
                      "too-many-rows",
                      table.at(),
                      "the table has " + rows + " rows, and the limit is " + limits.rows())
                  .withHint(
                      "raise it in content/site.yaml, `limits: {rows: "
                          + rows
                          + "}`, or split the table"));
    }
    return rows <= limits.rows();
  }

  private Optional<Table> table() {
    if (entries.node("data").isPresent()) {
      return entries.node("data").flatMap(this::inline);
    }
    if (entries.mapping().get("data").isEmpty() && entries.node("path").isEmpty()) {
      entries.missing("data", "the dataset");
    }
    return entries.text("path").flatMap(new TableFileReader(entries, files)::read);
  }

  private Optional<Table> inline(YamlNode node) {
    if (node instanceof YamlNode.Sequence records) {
      return Optional.of(RecordsReader.read(records, diagnostics()));
    }
    return entries.text(node, "a table").flatMap(text -> Tables.inText(text, diagnostics()));
  }
}
