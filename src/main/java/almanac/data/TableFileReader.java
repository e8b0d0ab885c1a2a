package almanac.data;

import almanac.source.Diagnostic;
import almanac.source.Diagnostics;
import almanac.source.SheetDialect;
import almanac.source.SourceFile;
import almanac.source.TableFiles;
import almanac.source.Text;
import almanac.source.Workbook;
import almanac.source.YamlNode;
import java.util.List;
import java.util.Optional;

/** Reads the table that stands in a file beside its dataset: {@code path:} and {@code dialect:}. */
record TableFileReader(Entries entries, TableFiles files) {

  /** Empty where there is no table, which has been reported. */
  Optional<Table> read(Text path) {
    if (path.value().endsWith(".xlsx")) {
      return sheet(path);
    }
    if (entries.node("dialect").isPresent()) {
      report(
          Diagnostic.error(
                  "conflicting-keys",
                  entries.at("dialect"),
                  "\"dialect\" says where in a workbook a table stands, and the table is in none")
              .withHint("take it out, or name a file .xlsx"));
    }
    if (!path.value().endsWith(".csv")) {
      report(
          Diagnostic.error(
                  "unsupported-path", path.span(), "\"" + path + "\" is no CSV or XLSX file")
              .withHint("save the table as .csv or .xlsx beside the dataset"));
      return Optional.empty();
    }
    Optional<SourceFile> file = files.text(path.value());
    if (file.isEmpty()) {
      missing(path);
    }
    return file.flatMap(f -> Tables.inCsv(f, diagnostics()));
  }

  private Diagnostics diagnostics() {
    return entries.diagnostics();
  }

  private void report(Diagnostic diagnostic) {
    diagnostics().report(diagnostic);
  }

  private void missing(Text path) {
    if (!files.contains(path.value())) {
      report(
          Diagnostic.error("missing-file", path.span(), "no file data/" + path)
              .withHint("put it beside the dataset, or correct its name"));
    }
  }

  private Optional<Table> sheet(Text path) {
    Optional<Workbook> workbook = files.workbook(path.value());
    if (workbook.isEmpty()) {
      missing(path);
    }
    SheetDialect dialect =
        entries
            .node("dialect")
            .flatMap(node -> Entries.of(node, "\"dialect\"", diagnostics()))
            .map(this::dialect)
            .orElse(SheetDialect.NONE);
    return workbook.flatMap(w -> Tables.inSheet(w, dialect, diagnostics()));
  }

  private SheetDialect dialect(Entries dialect) {
    dialect.allow("\"dialect\"", List.of("sheetName", "headerRows", "range"));
    return new SheetDialect(dialect.text("sheetName"), headerRow(dialect), dialect.text("range"));
  }

  /** Frictionless allows several; here it is one. */
  private Optional<Text> headerRow(Entries dialect) {
    Optional<YamlNode> node = dialect.node("headerRows");
    List<Text> rows = dialect.texts("headerRows");
    if (node.isPresent() && rows.size() != 1) {
      report(
          Diagnostic.error(
                  "wrong-type", node.get().at(), "\"headerRows\" must be a list of one number")
              .withHint("one row names the columns, `headerRows: [2]`"));
    }
    return rows.size() == 1 ? Optional.of(rows.get(0)) : Optional.empty();
  }
}
