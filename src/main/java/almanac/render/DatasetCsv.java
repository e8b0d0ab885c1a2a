package almanac.render;

import almanac.data.Cell;
import almanac.data.Dataset;
import almanac.data.Field;
import almanac.data.Row;
import almanac.site.Site;
import almanac.value.Measure;
import almanac.value.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A dataset as CSV, RFC 4180: names of fields, then the rows, numbers plain and as written. */
final class DatasetCsv {
  private DatasetCsv() {}

  static String of(Site site, Dataset dataset) {
    return dataset.facts() ? facts(site, dataset) : rows(site, dataset);
  }

  private static String rows(Site site, Dataset dataset) {
    StringBuilder csv =
        new StringBuilder(Csv.line(dataset.fields().stream().map(Field::name).toList()));
    for (Row row : dataset.rows()) {
      csv.append(
          Csv.line(dataset.fields().stream().map(f -> text(site, dataset, row, f)).toList()));
    }
    return csv.toString();
  }

  private static String text(Site site, Dataset dataset, Row row, Field field) {
    Scope.Content content = site.catalog().content(dataset, row, field);
    if (content instanceof Scope.Content.Known known) {
      return number(Cells.measure(site, known.term()), field);
    }
    if (content instanceof Scope.Content.Missing missing) {
      return missing.symbol();
    }
    String key = row.keys().getOrDefault(field.name(), "");
    return key.isEmpty() && dataset.cell(row, field).content() instanceof Cell.Words words
        ? words.text().value()
        : key;
  }

  /** In the field's unit; with its own behind it where that differs. */
  private static String number(Measure measure, Field field) {
    String unit = measure.unit().equals(field.unit()) ? "" : measure.unit().name();
    return measure.number().toPlainString() + unit;
  }

  private static String facts(Site site, Dataset dataset) {
    List<String> head = new ArrayList<>(List.of("name", "unit"));
    dataset.rows().forEach(row -> head.add(row.period().map(p -> p.written()).orElse("")));
    StringBuilder csv = new StringBuilder(Csv.line(head));
    for (Field fact : dataset.fields()) {
      if (!dataset.primaryKey().contains(fact.name())) {
        csv.append(Csv.line(fact(site, dataset, fact)));
      }
    }
    return csv.toString();
  }

  private static List<String> fact(Site site, Dataset dataset, Field fact) {
    List<Optional<Measure>> numbers =
        dataset.rows().stream()
            .map(row -> site.catalog().content(dataset, row, fact))
            .map(
                c ->
                    c instanceof Scope.Content.Known known
                        ? Optional.of(Cells.measure(site, known.term()))
                        : Optional.<Measure>empty())
            .toList();
    Optional<Measure> first = numbers.stream().flatMap(Optional::stream).findFirst();
    List<String> line =
        new ArrayList<>(List.of(fact.name(), first.map(m -> m.unit().name()).orElse("")));
    for (Optional<Measure> number : numbers) {
      line.add(
          number
              .map(
                  m ->
                      m.number().toPlainString()
                          + (m.unit().equals(first.get().unit()) ? "" : m.unit().name()))
              .orElse(""));
    }
    return line;
  }
}
