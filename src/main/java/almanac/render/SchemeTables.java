package almanac.render;

import almanac.data.Score;
import almanac.data.ScoreItem;
import almanac.data.Scoring;
import almanac.value.Measure;
import almanac.value.Rational;
import almanac.value.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The tables of a scheme: its rules by group, its examples, and how these came about.
 *
 * @param prefix of the anchors of items
 */
record SchemeTables(Speech speech, Scoring scheme, List<Score> scores, String prefix) {
  static final int DECIMALS = 2;

  private Words words() {
    return speech.words();
  }

  private TableView table(
      String id, Html title, List<TableView.Head> heads, List<TableView.Row> rows) {
    return new TableView(
        words(),
        id,
        "",
        title,
        "",
        List.of(heads),
        rows,
        List.of(),
        List.of(),
        Html.NONE,
        List.of(),
        List.of());
  }

  List<TableView> rules() {
    return scheme.groups().stream().map(this::rules).toList();
  }

  private TableView rules(Scoring.Group group) {
    List<TableView.Head> heads =
        List.of(
            TableView.Head.text(words().get("scheme.item")),
            TableView.Head.number(words().get("scheme.points"), ""),
            TableView.Head.text(words().get("scheme.rule")),
            TableView.Head.text(words().get("scheme.reading")));
    List<TableView.Row> rows = scheme.items(group).stream().map(this::rule).toList();
    String most = points(Scoring.maximum(scheme.items(group)));
    Html title = Html.of(words().get("scheme.group", title(group), most));
    return table("rules-" + group.name(), title, heads, rows);
  }

  /** What a group is called; those of the two lists have names of their own. */
  String title(Scoring.Group group) {
    return group
        .title()
        .map(speech::text)
        .orElseGet(
            () ->
                List.of("items", "bonus").contains(group.name())
                    ? words().get("scheme.group." + group.name())
                    : group.name());
  }

  private TableView.Row rule(ScoreItem item) {
    RuleWords rule = RuleWords.of(speech, scheme, item);
    return new TableView.Row(
        prefix + item.name(),
        List.of(
            TableView.Cell.of(Html.of(speech.text(item.title())), TableView.Kind.HEAD),
            number(item.max().points(), 0),
            TableView.Cell.of(rule.html(), TableView.Kind.TEXT),
            TableView.Cell.of(readings(item), TableView.Kind.TEXT)));
  }

  /** How what is unclear in an item was read, with the way to what is said of it. */
  Html readings(ScoreItem item) {
    StringBuilder html = new StringBuilder();
    item.reading()
        .ifPresent(r -> html.append("<p>").append(Html.of(speech.text(r))).append("</p>"));
    List<String> links = new ArrayList<>();
    for (int i = 0; i < scheme.readings().size(); i++) {
      if (scheme.readings().get(i).items().contains(item.name())) {
        String title = words().get("scheme.see", i + 1);
        links.add("<a href=\"#reading-" + (i + 1) + "\">" + Html.of(title) + "</a>");
      }
    }
    return new Html(html + String.join(words().get("scheme.seen"), links));
  }

  private TableView.Cell number(Rational value, int decimals) {
    BigDecimal exact = shown(value);
    String text = plain(speech, value);
    TableView.Kind kind = value.signum() < 0 ? TableView.Kind.NEGATIVE : TableView.Kind.NUMBER;
    return TableView.Cell.of(Html.of(text), kind).pad(Numerals.pad(exact, decimals));
  }

  /** Points as a number alone. */
  static String plain(Speech speech, Rational points) {
    return speech.numbers().number(Measure.of(shown(points), Unit.NUMBER));
  }

  private static BigDecimal shown(Rational value) {
    BigDecimal number = value.round(DECIMALS).stripTrailingZeros();
    return number.scale() < 0 ? number.setScale(0) : number;
  }

  /** 4.5分. */
  String points(Rational value) {
    return words().get("scheme.number", number(value, 0).text().text());
  }

  /** What was entered for each example. */
  TableView inputs() {
    List<TableView.Head> heads =
        new ArrayList<>(List.of(TableView.Head.text(words().get("scheme.example"))));
    for (Scoring.Input input : scheme.inputs()) {
      heads.add(
          TableView.Head.number(speech.text(input.title()), speech.numbers().unit(input.unit())));
    }
    List<TableView.Row> rows = new ArrayList<>();
    for (Scoring.Example example : scheme.examples()) {
      List<TableView.Cell> cells = new ArrayList<>(List.of(head(example.name().value())));
      scheme.inputs().forEach(input -> cells.add(entered(example, input)));
      rows.add(new TableView.Row("", cells));
    }
    return table("example-inputs", Html.of(words().get("scheme.inputs")), heads, rows);
  }

  private static TableView.Cell head(String text) {
    return TableView.Cell.of(Html.of(text), TableView.Kind.HEAD);
  }

  private TableView.Cell entered(Scoring.Example example, Scoring.Input input) {
    Optional<Measure> written = Optional.ofNullable(example.written().get(input.name().value()));
    String text = written.map(speech.numbers()::number).orElse("");
    return TableView.Cell.of(Html.of(text), TableView.Kind.NUMBER);
  }

  /** The points of each example, item by item, with the sums of the groups. */
  TableView results() {
    List<TableView.Head> heads =
        new ArrayList<>(List.of(TableView.Head.text(words().get("scheme.example"))));
    List<Function<Score, Rational>> columns = new ArrayList<>();
    for (Scoring.Group group : scheme.groups()) {
      for (ScoreItem item : scheme.items(group)) {
        heads.add(TableView.Head.number(speech.text(item.title()), ""));
        columns.add(score -> score.of(item.name()).points());
      }
      heads.add(TableView.Head.number(words().get("scheme.sum", title(group)), ""));
      columns.add(score -> score.total(group));
    }
    heads.add(TableView.Head.number(words().get("scheme.total"), ""));
    columns.add(Score::total);
    List<Integer> decimals = columns.stream().map(this::decimals).toList();
    List<TableView.Row> rows = scores.stream().map(s -> result(s, columns, decimals)).toList();
    return table("example-points", Html.of(words().get("scheme.results")), heads, rows);
  }

  private int decimals(Function<Score, Rational> column) {
    return scores.stream().mapToInt(s -> shown(column.apply(s)).scale()).max().orElse(0);
  }

  private TableView.Row result(
      Score score, List<Function<Score, Rational>> columns, List<Integer> decimals) {
    List<TableView.Cell> cells = new ArrayList<>(List.of(head(score.entrant().name())));
    for (int i = 0; i < columns.size(); i++) {
      cells.add(number(columns.get(i).apply(score), decimals.get(i)));
    }
    return new TableView.Row("", cells);
  }

  /** How each example came to its points. */
  List<SchemeView.Trace> traces() {
    List<SchemeView.Trace> traces = new ArrayList<>();
    for (int i = 0; i < scores.size(); i++) {
      Score score = scores.get(i);
      String title = words().get("scheme.trace", score.entrant().name(), points(score.total()));
      traces.add(new SchemeView.Trace(title, trace("trace-" + (i + 1), title, score)));
    }
    return traces;
  }

  private List<TableView.Head> traceHeads() {
    return List.of(
        TableView.Head.text(words().get("scheme.item")),
        TableView.Head.text(words().get("scheme.input")),
        TableView.Head.text(words().get("scheme.applied")),
        TableView.Head.number(words().get("scheme.points"), ""));
  }

  /** The same for what a reader enters: to be filled. */
  TableView steps() {
    List<TableView.Row> rows = new ArrayList<>();
    for (ScoreItem item : scheme.items()) {
      rows.add(empty(speech.text(item.title()), List.of(item)));
    }
    rows.add(empty(words().get("scheme.total"), scheme.items()));
    String title = words().get("calculator.steps");
    return table("calculator-steps", Html.of(title), traceHeads(), rows);
  }

  private static TableView.Row empty(String title, List<ScoreItem> items) {
    TableView.Cell text = TableView.Cell.of(Html.NONE, TableView.Kind.TEXT);
    String sum = Html.of(ItemTrees.sum(items).json()).text();
    Html output = new Html("<span data-sum=\"" + sum + "\"></span>");
    TableView.Cell points = TableView.Cell.of(output, TableView.Kind.NUMBER);
    return new TableView.Row("", List.of(head(title), text, text, points));
  }

  private TableView trace(String id, String title, Score score) {
    int decimals =
        score.items().stream().mapToInt(item -> shown(item.points()).scale()).max().orElse(0);
    List<TableView.Row> rows = new ArrayList<>();
    for (Score.OfItem item : score.items()) {
      TraceWords trace = new TraceWords(RuleWords.of(speech, scheme, item.item()), score, item);
      rows.add(
          new TableView.Row(
              "",
              List.of(
                  head(speech.text(item.item().title())),
                  TableView.Cell.of(trace.inputs(), TableView.Kind.TEXT),
                  TableView.Cell.of(trace.steps(), TableView.Kind.TEXT),
                  number(item.points(), decimals))));
    }
    return table(id, Html.of(title), traceHeads(), rows);
  }
}
