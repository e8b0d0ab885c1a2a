package almanac.data;

import almanac.source.Diagnostic;
import almanac.source.Diagnostics;
import almanac.source.Suggestion;
import almanac.source.Text;
import almanac.value.DaySpan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Fills fields with {@code formula: status(valid)}: what the span of days in another field is on
 * the site's day, {@code upcoming}, {@code valid}, {@code expired}, or {@code unknown} where it is
 * blank.
 *
 * @param asOf the site's day; empty where it says none
 */
record Statuses(Optional<LocalDate> asOf, Diagnostics diagnostics) {
  private static final Pattern FORM = Pattern.compile("\\s*status\\(\\s*(\\w+)\\s*\\)\\s*");

  /** The field that a formula of this form names; empty for another formula. */
  static Optional<Text> field(Text formula) {
    Matcher form = FORM.matcher(formula.value());
    return form.matches()
        ? Optional.of(formula.part(form.start(1), form.end(1)))
        : Optional.empty();
  }

  /** The rows with every blank status filled; mistakes are reported. */
  List<Row> filled(List<Field> fields, List<Row> rows) {
    List<Row> filled = rows;
    for (int i = 0; i < fields.size(); i++) {
      Optional<Text> of = fields.get(i).statusOf();
      if (of.isPresent()) {
        int from = index(fields, of.get());
        filled =
            isSound(fields.get(i), of.get(), from)
                ? filled(filled, fields.get(i), i, from)
                : filled;
      }
    }
    return filled;
  }

  private int index(List<Field> fields, Text name) {
    for (int i = 0; i < fields.size(); i++) {
      boolean timed = fields.get(i).type() == Field.Type.PERIOD;
      if (fields.get(i).name().equals(name.value()) && timed) {
        return i;
      }
    }
    List<String> timed =
        fields.stream().filter(f -> f.type() == Field.Type.PERIOD).map(Field::name).toList();
    diagnostics.report(
        Diagnostic.error(
                "unknown-field", name.span(), "no field of periods called \"" + name + "\"")
            .withHint(
                timed.isEmpty()
                    ? "status( ) reads a field of `type: period`"
                    : Suggestion.among(name.value(), timed)));
    return -1;
  }

  private boolean isSound(Field field, Text of, int from) {
    if (asOf.isEmpty()) {
      diagnostics.report(
          Diagnostic.error(
                  "missing-as-of",
                  of.span(),
                  "the status of \"" + of + "\" needs a day, and the site names none")
              .withHint("write `asOf: 2018-04-30` in content/site.yaml"));
    }
    boolean declared = from < 0 || asOf.isEmpty() || !field.categories().isEmpty();
    if (!declared) {
      diagnostics.report(
          Diagnostic.error(
                  "missing-key",
                  field.at(),
                  "the status \"" + field.name() + "\" lacks the key \"categories\"")
              .withHint("name upcoming, valid, expired and unknown, each with its title"));
    }
    return from >= 0 && asOf.isPresent() && declared;
  }

  private List<Row> filled(List<Row> rows, Field field, int at, int from) {
    List<Row> filled = new ArrayList<>();
    for (Row row : rows) {
      Cell cell = row.cells().get(at);
      if (cell.content() instanceof Cell.Missing missing && missing.symbol().isEmpty()) {
        List<Cell> cells = new ArrayList<>(row.cells());
        cells.set(at, status(field, cell, row.cells().get(from)));
        filled.add(row.with(cells));
      } else {
        filled.add(row);
      }
    }
    return filled;
  }

  private Cell status(Field field, Cell cell, Cell span) {
    String name =
        span.content() instanceof Cell.Words words ? status(words.text().value()) : "unknown";
    Text text = TimeTitle.placed(name, Text.of(span.at()));
    List<String> names = field.categories().stream().map(Field.Category::name).toList();
    if (!names.contains(name)) {
      diagnostics.report(Categories.unknown(text, names));
    }
    return new Cell(cell.at(), new Cell.Words(text), cell.notes());
  }

  private String status(String span) {
    LocalDate day = asOf.orElseThrow();
    return DaySpan.parse(span)
        .map(s -> s.isBefore(day) ? "expired" : s.isAfter(day) ? "upcoming" : "valid")
        .orElse("unknown");
  }
}
