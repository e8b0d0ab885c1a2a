package almanac.data;

import almanac.source.Diagnostic;
import almanac.source.Diagnostics;
import almanac.source.Suggestion;
import almanac.source.Text;
import almanac.value.Measure;
import almanac.value.MeasureReader;
import almanac.value.Unit;
import almanac.value.Units;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads {@code inputs:}, a table {@code name | unit | least | most | zh | en}. */
record InputsReader(Units units, Diagnostics diagnostics) {
  private static final List<String> COLUMNS = List.of("name", "unit", "least", "most", "zh", "en");

  Map<String, Scoring.Input> read(Text table) {
    Map<String, Scoring.Input> inputs = new LinkedHashMap<>();
    Tables.inText(table, diagnostics).ifPresent(t -> collect(t, inputs));
    return inputs;
  }

  private void collect(Table table, Map<String, Scoring.Input> inputs) {
    for (Text column : table.header()) {
      if (!column.isEmpty() && !COLUMNS.contains(column.value()) && !isLanguage(column.value())) {
        diagnostics.report(unknown(column));
      }
    }
    for (Line line : table.lines()) {
      Optional<Text> name = cell(line, "name");
      if (name.isEmpty()) {
        diagnostics.report(
            Diagnostic.error("blank-key", line.at(), "the input has no name")
                .withHint("begin the line with a name, such as credit"));
      } else if (isNew(name.get(), inputs)) {
        inputs.put(name.get().value(), input(name.get(), line));
      }
    }
  }

  private static Diagnostic unknown(Text column) {
    String near = Suggestion.didYouMean(column.value(), COLUMNS);
    return Diagnostic.error(
            "unknown-field", column.span(), "inputs have no column \"" + column + "\"")
        .withHint(near.isEmpty() ? "the columns are " + String.join(", ", COLUMNS) : near);
  }

  private static boolean isLanguage(String column) {
    return column.length() == 2 && LocalizedReader.isLanguage(column);
  }

  private static Optional<Text> cell(Line line, String column) {
    return line.cell(column).map(Text::strip).filter(text -> !text.isEmpty());
  }

  private boolean isNew(Text name, Map<String, Scoring.Input> inputs) {
    Scoring.Input earlier = inputs.get(name.value());
    if (earlier != null) {
      diagnostics.report(ItemsReader.duplicate(name, "inputs", earlier.name()));
    }
    return earlier == null;
  }

  private Scoring.Input input(Text name, Line line) {
    Unit unit = cell(line, "unit").flatMap(this::unit).orElse(Unit.NUMBER);
    return new Scoring.Input(
        name, title(name, line), unit, limit(line, "least", unit), limit(line, "most", unit));
  }

  private Optional<Unit> unit(Text name) {
    Optional<Unit> unit = units.find(name.value());
    if (unit.isEmpty()) {
      diagnostics.report(
          Diagnostic.error("unknown-unit", name.span(), "no unit called \"" + name + "\"")
              .withHint(units.didYouMean(name.value())));
    }
    return unit;
  }

  private Optional<Measure> limit(Line line, String column, Unit unit) {
    return cell(line, column).flatMap(text -> MeasureReader.read(text, unit, units, diagnostics));
  }

  private static Localized title(Text name, Line line) {
    Map<String, Text> texts = new LinkedHashMap<>();
    for (String column : line.fields()) {
      line.cell(column)
          .map(Text::strip)
          .filter(text -> isLanguage(column) && !text.isEmpty())
          .ifPresent(text -> texts.put(column, text));
    }
    return texts.isEmpty() ? Localized.of(name) : new Localized(texts);
  }
}
