package almanac.data;

import almanac.source.Diagnostic;
import almanac.source.Diagnostics;
import almanac.source.Suggestion;
import almanac.source.Text;
import almanac.value.DaySpan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
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
  private static final Cell.Content NOTHING = new Cell.Unreadable();
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
        boolean sound = isSound(fields.get(i), of.get(), from);
        if (sound) {
          declared(fields.get(i), statuses(rows, i, from));
        }
        filled = filled(filled, i, sound ? row -> status(row.cells().get(from)) : row -> NOTHING);
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

  private List<Row> filled(List<Row> rows, int at, Function<Row, Cell.Content> status) {
    List<Row> filled = new ArrayList<>();
    for (Row row : rows) {
      List<Cell> cells = new ArrayList<>(row.cells());
      Cell cell = cells.get(at);
      if (isBlank(cell)) {
        cells.set(at, new Cell(cell.at(), status.apply(row), cell.notes()));
      }
      filled.add(row.with(cells));
    }
    return filled;
  }

  private static boolean isBlank(Cell cell) {
    return cell.content() instanceof Cell.Missing missing && missing.symbol().isEmpty();
  }

  private Cell.Content status(Cell span) {
    return new Cell.Words(TimeTitle.placed(name(span), Text.of(span.at())));
  }

  private String name(Cell span) {
    return span.content() instanceof Cell.Words words ? status(words.text().value()) : "unknown";
  }

  /** Those that are not written, each once. */
  private Set<String> statuses(List<Row> rows, int at, int from) {
    Set<String> names = new LinkedHashSet<>();
    rows.stream()
        .filter(row -> isBlank(row.cells().get(at)))
        .forEach(row -> names.add(name(row.cells().get(from))));
    return names;
  }

  private String status(String span) {
    LocalDate day = asOf.orElseThrow();
    return DaySpan.parse(span)
        .map(s -> s.isBefore(day) ? "expired" : s.isAfter(day) ? "upcoming" : "valid")
        .orElse("unknown");
  }

  /** Reports each status that some row has and the field does not name. */
  private void declared(Field field, Set<String> statuses) {
    List<String> names = field.categories().stream().map(Field.Category::name).toList();
    statuses.stream()
        .filter(status -> !names.contains(status))
        .forEach(status -> undeclared(field, status, names));
  }

  private void undeclared(Field field, String status, List<String> names) {
    diagnostics.report(
        Diagnostic.error(
                "unknown-category",
                field.at(),
                "some rows are \"" + status + "\", which \"" + field.name() + "\" does not name")
            .withHint(
                "its categories are " + String.join(", ", names) + "; add it with its title"));
  }
}
