package almanac.data;

import almanac.source.Diagnostic;
import almanac.source.Diagnostics;
import almanac.source.Suggestion;
import almanac.source.Text;
import almanac.value.Expr;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the dataset and the field that a reference names. */
record Names(Shelf shelf) {
  /** A column of a dataset. */
  record Column(Dataset dataset, Field field) {}

  /** Empty and reported where there is none. */
  Optional<Column> find(Expr.Ref ref, Standing standing, Diagnostics diagnostics) {
    if (ref.dataset().isEmpty()) {
      return athome(ref.field(), standing, diagnostics);
    }
    Text name = ref.dataset().get();
    Optional<Dataset> dataset = dataset(name, standing, diagnostics);
    Optional<Column> column = dataset.flatMap(d -> column(d, ref.field()));
    if (dataset.isPresent() && column.isEmpty()) {
      refuse(ref.field(), List.of(dataset.get()), diagnostics);
    }
    return column;
  }

  private Optional<Dataset> dataset(Text name, Standing standing, Diagnostics diagnostics) {
    if (name.value().equals("this")) {
      if (standing.row().isEmpty() && !shelf.lacksOne()) {
        diagnostics.report(
            Diagnostic.error("no-row", name.span(), "\"this\" is no row here")
                .withHint("name the dataset, or use it on a page that belongs to a row"));
      }
      return standing.row().map(RowContext::dataset);
    }
    Optional<Dataset> dataset = shelf.dataset(name.value());
    if (dataset.isEmpty() && !shelf.isSpoiled(name.value())) {
      List<String> names = shelf.all().stream().map(Dataset::name).toList();
      diagnostics.report(
          Diagnostic.error("unknown-dataset", name.span(), "no dataset called \"" + name + "\"")
              .withHint(Suggestion.among(name.value(), names)));
    }
    return dataset;
  }

  private static Optional<Column> column(Dataset dataset, Text field) {
    return dataset.field(field.value()).map(f -> new Column(dataset, f));
  }

  private Optional<Column> athome(Text field, Standing standing, Diagnostics diagnostics) {
    List<Dataset> homes =
        standing.homes().stream().flatMap(home -> shelf.dataset(home).stream()).toList();
    Optional<Column> found =
        homes.stream().flatMap(home -> column(home, field).stream()).findFirst();
    if (found.isEmpty()) {
      refuse(field, homes, diagnostics);
    }
    return found;
  }

  /** Unless nothing like it is there, and it may have stood in what could not be read. */
  private void refuse(Text field, List<Dataset> homes, Diagnostics diagnostics) {
    boolean near =
        homes.stream()
            .flatMap(home -> home.fields().stream())
            .anyMatch(f -> Suggestion.nearest(field.value(), List.of(f.name())).isPresent());
    if (near || homes.stream().noneMatch(home -> home.facts() && shelf.isSpoiled(home.name()))) {
      diagnostics.report(unknownField(field, homes));
    }
  }

  private Diagnostic unknownField(Text field, List<Dataset> homes) {
    List<String> names = new ArrayList<>();
    homes.forEach(home -> home.fields().forEach(f -> names.add(f.name())));
    String elsewhere = elsewhere(field.value());
    String where = homes.size() == 1 ? " in \"" + homes.get(0).name() + "\"" : "";
    return Diagnostic.error(
            "unknown-field", field.span(), "no field called \"" + field + "\"" + where)
        .withHint(
            elsewhere.isEmpty()
                ? Suggestion.among(field.value(), names)
                : "did you mean \"" + elsewhere + "\"?");
  }

  /** The field in the first dataset that has it, as one writes it. */
  private String elsewhere(String field) {
    return shelf.all().stream()
        .filter(d -> d.field(field).isPresent())
        .findFirst()
        .map(d -> d.name() + "." + field)
        .orElse("");
  }
}
