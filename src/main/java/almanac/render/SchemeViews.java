package almanac.render;

import almanac.data.Dataset;
import almanac.data.Score;
import almanac.data.ScoreItem;
import almanac.data.Scoring;
import almanac.publish.Artifact;
import almanac.value.Rational;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Puts the page of a scheme together. */
final class SchemeViews {
  /** Narrower parts of the bar hold no number. */
  private static final Rational NARROW = Rational.of(4, 100);

  private final Speech speech;
  private final Scoring scheme;
  private final List<Score> scores;
  private final SchemeTables tables;

  /**
   * A scheme's page.
   *
   * @param prefix of the anchors of items; {@code r-} where they are the rows of the dataset
   */
  SchemeViews(Speech speech, Scoring scheme, String prefix) {
    this.speech = speech;
    this.scheme = scheme;
    this.scores = scheme.scored();
    this.tables = new SchemeTables(speech, scheme, scores, prefix);
  }

  /** The rules for programs. */
  static Artifact json(Press press, Dataset dataset) {
    return new Artifact(
        file(dataset),
        dataset.file().start(),
        Ground.of(press, press.languages().get(0), ground -> rules(dataset, ground)),
        () -> ScoringJson.of(press.languages(), dataset).getBytes(StandardCharsets.UTF_8));
  }

  /** Rules that stand in the rows of the dataset. */
  private static void rules(Dataset dataset, Ground ground) {
    dataset.scoring().filter(s -> s.isTableOf(dataset)).ifPresent(s -> ground.dataset(dataset));
  }

  private static String file(Dataset dataset) {
    return "data/" + dataset.name() + ".scoring.json";
  }

  /** The page of a dataset that has a scheme. */
  static SchemeView of(Here here, Dataset dataset, DatasetView view) {
    Scoring scheme = dataset.scoring().orElseThrow();
    boolean own = !scheme.isTableOf(dataset);
    List<FileView> files = new ArrayList<>(view.files());
    String kind = here.speech().words().get("kind.scoring");
    String name = dataset.name() + ".scoring.json";
    files.add(new FileView(name, here.toShared(file(dataset)), kind, ""));
    DatasetView page = own ? view : view.withoutTables();
    return new SchemeViews(here.speech(), scheme, own ? "rule-" : "r-").view(page, files);
  }

  SchemeView view(DatasetView dataset, List<FileView> files) {
    boolean examples = !scores.isEmpty();
    return new SchemeView(
        dataset,
        scheme.about().stream()
            .map(term -> new FactView(speech.text(term.term()), Html.of(speech.text(term.text()))))
            .toList(),
        tables.points(scheme.maximum()),
        weights(),
        Calculators.of(tables),
        tables.rules(),
        readings(),
        examples ? List.of(tables.inputs(), tables.results()) : List.of(),
        tables.traces(),
        files);
  }

  private List<SchemeView.Weight> weights() {
    List<SchemeView.Weight> weights = new ArrayList<>();
    Rational from = Rational.ZERO;
    for (int i = 0; i < scheme.groups().size(); i++) {
      for (ScoreItem item : scheme.items(scheme.groups().get(i))) {
        Rational part = item.max().points().dividedBy(scheme.maximum());
        weights.add(weight(item, from, part, i));
        from = from.plus(part);
      }
    }
    return weights;
  }

  private SchemeView.Weight weight(ScoreItem item, Rational from, Rational part, int group) {
    Rational half = part.dividedBy(Rational.of(2, 1));
    String points = tables.points(item.max().points());
    return new SchemeView.Weight(
        percent(from),
        percent(part),
        percent(from.plus(half)),
        part.compareTo(NARROW) < 0 ? "" : item.max().text().value(),
        "weights__" + (group % 2 == 0 ? "a" : "b"),
        LinkView.of(speech.text(item.title()), "#" + tables.prefix() + item.name()),
        points);
  }

  private static String percent(Rational part) {
    return part.times(Rational.of(100, 1)).round(3).stripTrailingZeros().toPlainString() + "%";
  }

  private List<SchemeView.Reading> readings() {
    List<SchemeView.Reading> readings = new ArrayList<>();
    for (Scoring.Reading reading : scheme.readings()) {
      List<LinkView> items =
          scheme.items().stream()
              .filter(item -> reading.items().contains(item.name()))
              .map(
                  item ->
                      LinkView.of(speech.text(item.title()), "#" + tables.prefix() + item.name()))
              .toList();
      readings.add(
          new SchemeView.Reading(
              readings.size() + 1,
              items,
              speech.text(reading.unclear()),
              speech.text(reading.reading()),
              reading.otherwise().map(o -> speech.text(o.title())).orElse(""),
              reading.otherwise().map(this::changes).orElse("")));
    }
    return readings;
  }

  /** The examples that come to another total. */
  private String changes(Scoring.Alternative other) {
    List<Score> others = scheme.with(other).scored();
    List<String> changes = new ArrayList<>();
    for (int i = 0; i < scores.size(); i++) {
      Score score = scores.get(i);
      if (!score.total().equals(others.get(i).total())) {
        String was = tables.points(score.total());
        String is = tables.points(others.get(i).total());
        changes.add(speech.words().get("scheme.change", score.entrant().name(), was, is));
      }
    }
    return String.join(speech.words().get("semicolon"), changes);
  }
}
