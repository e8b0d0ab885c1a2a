package almanac.data;

import almanac.source.Diagnostic;
import almanac.source.Diagnostics;
import almanac.source.Span;
import almanac.source.Suggestion;
import almanac.source.Text;
import almanac.value.Expression;
import almanac.value.Period;
import almanac.value.Timing;
import almanac.value.Unit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads {@code facts:}, one measure a row and periods across, into fields and a row a period. */
final class FactsReader {
  private static final List<String> COLUMNS = List.of("name", "zh", "en", "source", "formula");

  private final Table table;
  private final CellReader cells;
  private final Diagnostics diagnostics;
  private final Optional<Timing> timing;

  FactsReader(Table table, CellReader cells, Optional<Timing> timing) {
    this.table = table;
    this.cells = cells;
    this.diagnostics = cells.diagnostics();
    this.timing = timing;
  }

  /** The fields, the first of which holds the period, and the rows. */
  record Facts(List<Field> fields, List<Row> rows) {
    String timeField() {
      return fields.get(0).name();
    }
  }

  /** Empty where there is no name or no period. */
  Optional<Facts> read() {
    List<Text> periods = periods();
    boolean named = table.names().contains("name");
    if (!named || periods.isEmpty()) {
      if (named || unknown().isEmpty()) {
        missingColumn(named ? "a period, such as 2017" : "\"name\"");
      }
      return Optional.empty();
    }
    Map<String, Line> facts = facts();
    Map<String, Field> drafts = new LinkedHashMap<>();
    Map<String, List<Cell>> read = new LinkedHashMap<>();
    facts.forEach(
        (name, line) -> {
          Field draft = draft(name, line);
          drafts.put(name, draft);
          read.put(name, cells(line, draft, periods));
        });
    List<Field> fields = new ArrayList<>();
    fields.add(timeField(periods));
    fields.addAll(units(drafts, read));
    return Optional.of(new Facts(fields, rows(periods, fields, read)));
  }

  private void missingColumn(String what) {
    Span at = table.header().isEmpty() ? table.at() : table.header().get(0).span();
    diagnostics.report(
        Diagnostic.error("missing-column", at, "the facts have no column for " + what)
            .withHint("the first line is such as `name | zh | en | 2016 | 2017`"));
  }

  private List<Text> periods() {
    unknown().forEach(column -> diagnostics.report(unknownColumn(column)));
    return table.header().stream().filter(FactsReader::isPeriod).toList();
  }

  private static boolean isPeriod(Text column) {
    return Period.parse(column.value()).isPresent();
  }

  /** Columns that are neither known nor periods; one without a name was reported with the table. */
  private List<Text> unknown() {
    return table.header().stream()
        .filter(column -> !column.isEmpty() && !isPeriod(column))
        .filter(column -> !COLUMNS.contains(column.value()) && !isLanguage(column.value()))
        .toList();
  }

  private static boolean isLanguage(String column) {
    return column.length() == 2 && LocalizedReader.isLanguage(column);
  }

  private static Diagnostic unknownColumn(Text column) {
    String near = Suggestion.didYouMean(column.value(), COLUMNS);
    return Diagnostic.error(
            "unknown-field", column.span(), "facts have no column \"" + column + "\"")
        .withHint(
            near.isEmpty()
                ? "the columns are name, zh, en, source, formula, and periods such as 2017"
                : near);
  }

  private Map<String, Line> facts() {
    Map<String, Line> facts = new LinkedHashMap<>();
    for (Line line : table.lines()) {
      String name = line.cell("name").map(t -> Marked.of(t).text().value()).orElse("");
      Line earlier = name.isEmpty() ? line : facts.putIfAbsent(name, line);
      if (earlier != null) {
        diagnostics.report(name.isEmpty() ? nameless(line) : duplicate(name, line, earlier));
      }
    }
    return facts;
  }

  private static Diagnostic nameless(Line line) {
    return Diagnostic.error("blank-key", line.at(), "the fact has no name")
        .withHint("begin the line with a name, such as balance");
  }

  private static Diagnostic duplicate(String name, Line line, Line earlier) {
    return Diagnostic.error(
            "duplicate-key",
            line.cell("name").map(Text::span).orElse(line.at()),
            "the fact \"" + name + "\" stands in line " + earlier.at().line() + " already")
        .withHint("rename one of the two, or take it out");
  }

  /** The fact before its unit is known. */
  private Field draft(String name, Line line) {
    Text written = line.cell("name").orElseThrow();
    Marked marked = Marked.of(written);
    cells.knows(marked);
    Optional<Expression> formula = formula(name, line);
    return new Field(
        name,
        written.span(),
        title(line, marked.text()),
        Optional.empty(),
        Field.Type.NUMBER,
        Unit.NUMBER,
        List.of(),
        formula,
        timing,
        Optional.empty(),
        Optional.empty(),
        false,
        false,
        marked.names(),
        line.cell("source").map(Text::strip).filter(t -> !t.isEmpty()).map(Localized::of),
        Constraints.NONE);
  }

  private Optional<Expression> formula(String name, Line line) {
    Optional<Text> written = line.cell("formula").filter(t -> !t.strip().isEmpty());
    Optional<Expression> formula = written.flatMap(cells.expressions()::read);
    if (written.isPresent() && formula.isEmpty()) {
      cells.refused().add(name);
    }
    return formula;
  }

  private Localized title(Line line, Text name) {
    Map<String, Text> texts = new LinkedHashMap<>();
    for (String column : table.names()) {
      Text text = line.cell(column).map(Text::strip).orElse(name);
      if (isLanguage(column) && !text.isEmpty()) {
        texts.put(column, text);
      }
    }
    return texts.isEmpty() ? Localized.of(name) : new Localized(texts);
  }

  private List<Cell> cells(Line line, Field fact, List<Text> periods) {
    return periods.stream().map(p -> cells.read(line.cell(p.value()), fact, line.at())).toList();
  }

  private static Field timeField(List<Text> periods) {
    boolean years = periods.stream().allMatch(p -> Times.isYear(p.value()));
    Text first = periods.get(0);
    Text name = TimeTitle.placed(years ? "year" : "period", first.part(0, 0));
    return new Field(
        name.value(),
        first.span(),
        TimeTitle.of(name),
        Optional.empty(),
        years ? Field.Type.YEAR : Field.Type.PERIOD,
        Unit.NUMBER,
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        false,
        false,
        List.of(),
        Optional.empty(),
        Constraints.NONE);
  }

  /** Each fact in the unit of its first written cell, or of its formula. */
  private List<Field> units(Map<String, Field> drafts, Map<String, List<Cell>> read) {
    UnitGuess guess = new UnitGuess(cells.units());
    for (Field draft : drafts.values()) {
      draft.formula().ifPresent(f -> guess.formula(draft.name(), f.body()));
      unit(read.getOrDefault(draft.name(), List.of()))
          .ifPresent(unit -> guess.unit(draft.name(), unit));
    }
    return drafts.values().stream().map(d -> withUnit(d, guess.of(d.name()))).toList();
  }

  private Optional<Unit> unit(List<Cell> cells) {
    Optional<Unit> unit = Optional.empty();
    for (Cell cell : cells) {
      if (cell.content() instanceof Cell.Written number) {
        Unit own = number.measure().unit();
        if (unit.isPresent() && !unit.get().mixesWith(own)) {
          diagnostics.report(mixed(cell, unit.get(), own));
        }
        unit = unit.or(() -> Optional.of(own));
      }
    }
    return unit;
  }

  private static Diagnostic mixed(Cell cell, Unit unit, Unit own) {
    return Diagnostic.error(
            "unit-mismatch",
            cell.at(),
            "\""
                + Marked.of(Text.of(cell.at())).text()
                + "\" is in "
                + CellReader.spoken(own.name())
                + ", the fact in "
                + CellReader.spoken(unit.name()))
        .withHint("units stand in the cells, and those of one fact measure the same");
  }

  private static Field withUnit(Field draft, Unit unit) {
    return new Field(
        draft.name(),
        draft.at(),
        draft.title(),
        draft.description(),
        draft.type(),
        unit,
        draft.categories(),
        draft.formula(),
        draft.timing(),
        draft.total(),
        draft.residual(),
        draft.overlap(),
        draft.exact(),
        draft.notes(),
        draft.source(),
        draft.constraints());
  }

  private List<Row> rows(List<Text> periods, List<Field> fields, Map<String, List<Cell>> read) {
    List<Row> rows = new ArrayList<>();
    Map<Period, Text> seen = new HashMap<>();
    for (int i = 0; i < periods.size(); i++) {
      Text written = periods.get(i);
      Period period = Period.parse(written.value()).orElseThrow();
      Text earlier = seen.putIfAbsent(period, written);
      if (earlier == null) {
        rows.add(row(written, period, fields, column(i, fields, read)));
      } else if (!written.value().equals(earlier.value())) {
        diagnostics.report(
            Diagnostic.error(
                    "duplicate-key",
                    written.span(),
                    "the period " + written + " has a column already, \"" + earlier + "\"")
                .withHint("take one of the two out"));
      }
    }
    return rows;
  }

  private static List<Cell> column(int index, List<Field> fields, Map<String, List<Cell>> read) {
    return fields.stream()
        .skip(1)
        .map(f -> read.getOrDefault(f.name(), List.of()).get(index))
        .toList();
  }

  private static Row row(Text written, Period period, List<Field> fields, List<Cell> column) {
    List<Cell> cells = new ArrayList<>();
    cells.add(new Cell(written.span(), new Cell.Words(written), List.of()));
    cells.addAll(column);
    return new Row(
        written.span(),
        Map.of(fields.get(0).name(), written.value()),
        Optional.of(period),
        cells,
        List.of(),
        false);
  }
}
