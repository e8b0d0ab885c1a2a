package almanac.data;

import almanac.source.Diagnostic;
import almanac.source.Diagnostics;
import almanac.source.Text;
import almanac.value.Measure;
import almanac.value.MeasureReader;
import almanac.value.Units;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Holds what is written in the cells of a field against its constraints. */
final class ConstraintsCheck {
  private final Field field;
  private final Units units;
  private final Diagnostics diagnostics;
  private final Map<String, Cell> seen = new HashMap<>();

  private ConstraintsCheck(Field field, Units units, Diagnostics diagnostics) {
    this.field = field;
    this.units = units;
    this.diagnostics = diagnostics;
  }

  static void check(List<Field> fields, List<Row> rows, CellReader reader) {
    for (int i = 0; i < fields.size(); i++) {
      if (!fields.get(i).constraints().equals(Constraints.NONE)) {
        check(fields.get(i), cells(rows, i), reader);
      }
    }
  }

  private static List<Cell> cells(List<Row> rows, int index) {
    return rows.stream().map(row -> row.cells().get(index)).toList();
  }

  private static void check(Field field, List<Cell> cells, CellReader reader) {
    ConstraintsCheck check = new ConstraintsCheck(field, reader.units(), reader.diagnostics());
    cells.forEach(check::check);
  }

  private void check(Cell cell) {
    if (cell.content() instanceof Cell.Missing missing && missing.symbol().isEmpty()) {
      if (field.constraints().required()) {
        report(cell, "\"" + field.name() + "\" is blank, but required");
      }
      return;
    }
    String written = written(cell);
    if (!written.isEmpty()) {
      broken(cell, written).forEach(rule -> report(cell, "\"" + written + "\" " + rule));
    }
  }

  private void report(Cell cell, String message) {
    diagnostics.report(
        Diagnostic.error("constraint", cell.at(), message)
            .withHint("correct the cell, or the constraints of \"" + field.name() + "\""));
  }

  /** Empty where nothing is written that a rule could hold for. */
  private static String written(Cell cell) {
    if (cell.content() instanceof Cell.Words words) {
      return words.text().value();
    }
    return cell.content() instanceof Cell.Written number
        ? number.measure().number().toPlainString()
        : "";
  }

  private List<String> broken(Cell cell, String written) {
    Constraints rules = field.constraints();
    List<String> broken = new ArrayList<>();
    rules
        .minimum()
        .filter(least -> compare(cell, written, least) < 0)
        .ifPresent(least -> broken.add("is below the minimum, " + least));
    rules
        .maximum()
        .filter(most -> compare(cell, written, most) > 0)
        .ifPresent(most -> broken.add("is above the maximum, " + most));
    if (!rules.choices().isEmpty()
        && rules.choices().stream().noneMatch(c -> compare(cell, written, c) == 0)) {
      broken.add(
          "is none of " + String.join(", ", rules.choices().stream().map(Text::value).toList()));
    }
    rules
        .pattern()
        .filter(pattern -> !Pattern.matches(pattern.value(), written))
        .ifPresent(pattern -> broken.add("does not fit the pattern " + pattern));
    Cell earlier = rules.unique() ? seen.putIfAbsent(written, cell) : null;
    if (earlier != null) {
      broken.add("stands in " + earlier.at().spot() + " already, but must be unique");
    }
    return broken;
  }

  /** Numbers by their value, words by their letters, which serves years and dates as well. */
  private int compare(Cell cell, String written, Text bound) {
    if (cell.content() instanceof Cell.Written number) {
      Optional<Measure> limit = MeasureReader.read(bound, field.unit(), units, diagnostics);
      return limit.map(l -> number.measure().value().compareTo(l.value())).orElse(0);
    }
    return written.compareTo(bound.value());
  }
}
