package almanac.data;

import almanac.source.Diagnostic;
import almanac.source.Diagnostics;
import almanac.source.Suggestion;
import almanac.source.Text;
import almanac.value.Measure;
import almanac.value.MeasureReader;
import almanac.value.Rational;
import almanac.value.Unit;
import almanac.value.Units;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads {@code examples:}, a table of inputs with the total that must come out, and holds it. */
record ScoreExamples(Map<String, Scoring.Input> inputs, Units units, Diagnostics diagnostics) {
  private static final String NAME = "name";
  private static final String TOTAL = "total";

  List<Scoring.Example> read(Text written) {
    List<Scoring.Example> examples = new ArrayList<>();
    Map<String, Text> seen = new LinkedHashMap<>();
    Optional<Table> table = Tables.inText(written, diagnostics);
    table.ifPresent(this::header);
    for (Line line : table.map(Table::lines).orElse(List.of())) {
      Text name = line.cell(NAME).orElse(written.part(0, 0)).strip();
      Text earlier = seen.putIfAbsent(name.value(), name);
      if (earlier == null) {
        examples.add(example(name, line));
      } else {
        diagnostics.report(ItemsReader.duplicate(name, "examples", earlier));
      }
    }
    return examples;
  }

  private void header(Table table) {
    if (!table.names().contains(NAME)) {
      diagnostics.report(
          Diagnostic.error("missing-column", table.at(), "the examples have no column for \"name\"")
              .withHint("the first line is such as `name | credit | total`"));
    }
    for (Text column : table.header()) {
      String name = column.value();
      if (!name.isEmpty() && !List.of(NAME, TOTAL).contains(name) && !inputs.containsKey(name)) {
        diagnostics.report(
            Diagnostic.error("unknown-input", column.span(), "no input called \"" + name + "\"")
                .withHint(Suggestion.among(name, inputs.keySet())));
      }
    }
  }

  private Scoring.Example example(Text name, Line line) {
    Map<String, Measure> values = new LinkedHashMap<>();
    inputs.forEach(
        (key, input) ->
            cell(line, key)
                .flatMap(text -> value(text, input))
                .ifPresent(measure -> values.put(key, measure)));
    Optional<Scoring.Total> total =
        cell(line, TOTAL)
            .flatMap(
                text ->
                    MeasureReader.read(text, Unit.NUMBER, units, diagnostics)
                        .map(points -> new Scoring.Total(text.span(), points)));
    return new Scoring.Example(name, values, total);
  }

  private static Optional<Text> cell(Line line, String column) {
    return line.cell(column).map(Text::strip).filter(text -> !text.isEmpty());
  }

  private Optional<Measure> value(Text text, Scoring.Input input) {
    Optional<Measure> measure = MeasureReader.read(text, input.unit(), units, diagnostics);
    measure.ifPresent(m -> limits(m, text, input));
    return measure;
  }

  private void limits(Measure measure, Text text, Scoring.Input input) {
    input
        .least()
        .filter(least -> measure.value().compareTo(least.value()) < 0)
        .ifPresent(least -> outside(text, "below the minimum, " + least.number(), input));
    input
        .most()
        .filter(most -> measure.value().compareTo(most.value()) > 0)
        .ifPresent(most -> outside(text, "above the maximum, " + most.number(), input));
  }

  private void outside(Text text, String message, Scoring.Input input) {
    diagnostics.report(
        Diagnostic.error("constraint", text.span(), "\"" + text + "\" is " + message)
            .withHint("correct the number, or the limits of \"" + input.name() + "\""));
  }

  /** Reports each example that comes to another total than its author says, item by item. */
  static void check(Scoring scheme, Diagnostics diagnostics) {
    List<Score> scores = scheme.scored();
    for (int i = 0; i < scores.size(); i++) {
      Score score = scores.get(i);
      scheme
          .examples()
          .get(i)
          .total()
          .filter(total -> !agrees(score.total(), total.points().number()))
          .ifPresent(total -> diagnostics.report(differs(score, total)));
    }
  }

  /** Exactly, or where no number of decimals ends it, rounded half up to those that are written. */
  private static boolean agrees(Rational exact, BigDecimal written) {
    return Fractions.ends(exact)
        ? Rational.of(written).equals(exact)
        : exact.round(Math.max(0, written.scale())).compareTo(written) == 0;
  }

  private static Diagnostic differs(Score score, Scoring.Total total) {
    String parts =
        score.items().stream()
            .map(item -> item.item().name() + " " + Fractions.shown(item.points()))
            .collect(Collectors.joining(", "));
    return Diagnostic.error(
            "example-total",
            total.at(),
            "the example \""
                + score.entrant().name()
                + "\" comes to "
                + Fractions.shown(score.total())
                + ", not "
                + total.points().number().toPlainString())
        .withHint("its items give " + parts);
  }
}
