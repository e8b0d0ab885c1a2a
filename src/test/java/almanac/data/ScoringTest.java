package almanac.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The two schemes of the report, each read in both ways: every number of every example. */
final class ScoringTest {
  private static final Scoring BANKS = shipped("bank_assessment");
  private static final Scoring STATIONS = shipped("station_assessment");

  private static Scoring shipped(String name) {
    try {
      DataFiles files = DataFiles.of(name, Files.readString(Path.of("data", name + ".yaml")));
      assertThat(files.said()).isEmpty();
      return files.dataset().scoring().orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The scheme as its one executable other reading has it. */
  private static Scoring otherwise(Scoring scheme) {
    List<Scoring.Alternative> others =
        scheme.readings().stream().flatMap(r -> r.otherwise().stream()).toList();
    assertThat(others).hasSize(1);
    return scheme.with(others.get(0));
  }

  @Test
  void banksWithDensePlaces() {
    assertThat(banks(BANKS))
        .isEqualTo(
            """
            A | 70 | 5 | 20 | 1 | 20 | 5 | 100 | 5 | 4.5 | 109.5
            B | 68 | 4.8 | 18 | 0.9 | 16.2 | 0 | 89 | 5 | 0 | 94
            C | 68 | 4.8 | 18 | 0.8 | 14.4 | 5 | 92.2 | 3 | 5 | 100.2
            D | 66 | 4.6 | 20 | 0.3 | 6 | 2 | 78.6 | 1 | 4 | 83.6
            E | 64 | 4.4 | 20 | 0.1 | 2 | 0 | 70.4 | 0 | 4 | 74.4
            F | 62 | 4.2 | 0 | 0 | 0 | 0 | 66.2 | 2 | 0 | 68.2
            """);
  }

  @Test
  void banksWithStandardPlaces() {
    assertThat(banks(otherwise(BANKS)))
        .isEqualTo(
            """
            A | 70 | 5 | 20 | 1 | 20 | 5 | 100 | 5 | 4.5 | 109.5
            B | 68 | 4.8 | 18 | 0.9 | 16.2 | 0 | 89 | 5 | 0 | 94
            C | 68 | 4.8 | 18 | 0.8 | 14.4 | 5 | 92.2 | 3 | 5 | 100.2
            D | 64 | 4.4 | 20 | 0.3 | 6 | 2 | 76.4 | 1 | 4 | 81.4
            E | 62 | 4.2 | 20 | 0.1 | 2 | 0 | 68.2 | 0 | 4 | 72.2
            F | 60 | 4 | 0 | 0 | 0 | 0 | 64 | 2 | 0 | 66
            """);
  }

  @Test
  void stationsWithPointsOnTheMargin() {
    assertThat(stations(STATIONS))
        .isEqualTo(
            """
            S1 | 5 | 5 | 10 | 7 | 27 | 1 | 50 | 2.5 | 5 | 57.5 | 84.5
            S2 | 4 | 4 | 13 | 12 | 33 | 2 | 45 | 1.25 | 0 | 46.25 | 79.25
            S3 | 5 | 5 | 15 | 15 | 40 | 3 | 40 | 5 | 5 | 50 | 90
            S4 | 3 | 3 | 6 | 2 | 14 | 3 | 40 | 0 | 0 | 40 | 54
            S5 | 0 | 2 | 0 | 0 | 2 | 5 | 35 | 0 | 0 | 35 | 37
            S6 | 5 | 4 | 15 | 4 | 28 | 6 | 30 | 0.4167 | 5 | 35.4167 | 63.4167
            S7 | 5 | 4 | 10 | 5 | 24 | 7 | 30 | 0.8333 | 0 | 30.8333 | 54.8333
            S8 | 5 | 4 | 8 | 2 | 19 | 8 | 23.3333 | 0.1667 | 0 | 23.5 | 42.5
            S9 | 4 | 3 | 4 | 2 | 13 | 9 | 16.6667 | 0.0833 | 0 | 16.75 | 29.75
            S10 | 5 | 5 | 2 | 0 | 12 | 10 | 10 | 0.4167 | 0 | 10.4167 | 22.4167
            """);
  }

  @Test
  void stationsWithThreePointsForAllEvents() {
    assertThat(stations(otherwise(STATIONS)))
        .isEqualTo(
            """
            S1 | 5 | 5 | 10 | 7 | 27 | 1 | 50 | 2.5 | 5 | 57.5 | 84.5
            S2 | 4 | 4 | 15 | 12 | 35 | 2 | 45 | 1.25 | 0 | 46.25 | 81.25
            S3 | 5 | 5 | 15 | 15 | 40 | 3 | 40 | 5 | 5 | 50 | 90
            S4 | 3 | 3 | 6 | 2 | 14 | 3 | 40 | 0 | 0 | 40 | 54
            S5 | 0 | 2 | 0 | 0 | 2 | 5 | 35 | 0 | 0 | 35 | 37
            S6 | 5 | 4 | 15 | 4 | 28 | 6 | 30 | 0.4167 | 5 | 35.4167 | 63.4167
            S7 | 5 | 4 | 10 | 5 | 24 | 7 | 30 | 0.8333 | 0 | 30.8333 | 54.8333
            S8 | 5 | 4 | 8 | 2 | 19 | 8 | 23.3333 | 0.1667 | 0 | 23.5 | 42.5
            S9 | 4 | 3 | 4 | 2 | 13 | 9 | 16.6667 | 0.0833 | 0 | 16.75 | 29.75
            S10 | 5 | 5 | 2 | 0 | 12 | 10 | 10 | 0.4167 | 0 | 10.4167 | 22.4167
            """);
  }

  /** Item by item, the rate and its coefficient before their product, sums behind their items. */
  private static String banks(Scoring scheme) {
    return rows(
        scheme,
        List.of(
            "credit",
            "applications",
            "~rate",
            "~size",
            "landing",
            "growth",
            "+items",
            "events",
            "micro"));
  }

  private static String stations(Scoring scheme) {
    return rows(
        scheme,
        List.of(
            "attendance",
            "response",
            "events",
            "work",
            "+general",
            "#projects",
            "projects",
            "growth",
            "joint",
            "+special"));
  }

  private static String rows(Scoring scheme, List<String> columns) {
    StringBuilder rows = new StringBuilder();
    for (Score score : scheme.scored()) {
      List<String> cells = new ArrayList<>(List.of(score.entrant().name()));
      columns.forEach(column -> cells.add(cell(scheme, score, column)));
      cells.add(Fractions.shown(score.total()));
      rows.append(String.join(" | ", cells)).append('\n');
    }
    return rows.toString();
  }

  private static String cell(Scoring scheme, Score score, String column) {
    String name = column.substring(1);
    return switch (column.charAt(0)) {
      case '~' -> banded(score, name);
      case '#' -> place(score, name);
      case '+' ->
          scheme.groups().stream()
              .filter(g -> g.name().equals(name))
              .map(g -> Fractions.shown(score.total(g)))
              .findFirst()
              .orElseThrow();
      default -> Fractions.shown(score.of(column).points());
    };
  }

  private static String banded(Score score, String band) {
    return score.of("landing").steps().stream()
        .filter(step -> step instanceof Step.Banded b && b.band().name().equals(band))
        .map(step -> ((Step.Banded) step).bound())
        .map(bound -> bound.map(b -> Fractions.shown(b.points())).orElse("0"))
        .findFirst()
        .orElseThrow();
  }

  private static String place(Score score, String item) {
    return score.of(item).steps().stream()
        .filter(Step.Placed.class::isInstance)
        .map(step -> String.valueOf(((Step.Placed) step).place()))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void bandsTakeTheirLowerBoundIn() {
    assertThat(
            points(
                "of: a / b, from: {90%: 2, 50%: 1, 0: 0}",
                "9 | 10", "89 | 100", "1 | 2", "49 | 100"))
        .containsExactly("2", "1", "1", "0");
  }

  @Test
  void aDivisionByNothingGivesNothing() {
    assertThat(points("of: a / b, from: {0: 3}", "1 | 0", "0 | 1")).containsExactly("0", "3");
    assertThat(points("points: 5 - a / b", "1 | 0", "0 | 1")).containsExactly("0", "5");
  }

  @Test
  void aBlankInputGivesNothingAndTakesNoPlace() {
    assertThat(points("rank: a, first: 5, step: 1", "3 | 0", " | 0", "2 | 0"))
        .containsExactly("5", "0", "4");
    assertThat(points("points: 5 - a", " | 0")).containsExactly("0");
  }

  @Test
  void pointsAreCutAtTheMostAndTheLeast() {
    assertThat(points("points: a - b", "200 | 1", "1 | 2", "3 | 1"))
        .containsExactly("100", "0", "2");
    assertThat(points("points: a - b, least: -5", "1 | 2", "1 | 9")).containsExactly("-1", "-5");
  }

  @Test
  void placesAfterATieAreSkippedOrNot() {
    String rule = "rank: a, first: 5, step: 1, ties: ";
    String[] group = {"3 | 0", "3 | 0", "1 | 0"};
    assertThat(points(rule + "dense", group)).containsExactly("5", "5", "4");
    assertThat(points(rule + "standard", group)).containsExactly("5", "5", "3");
  }

  @Test
  void pointsFallEvenlyWithinAStretchOfPlaces() {
    String rule = "rank: a, places: {1..2: 10..8, 3: 5, 4..: 4..0}";
    assertThat(points(rule, "9 | 0", "8 | 0", "7 | 0", "6 | 0", "5 | 0", "4 | 0"))
        .containsExactly("10", "8", "5", "4", "2", "0");
    assertThat(points(rule, "9 | 0", "8 | 0", "7 | 0", "6 | 0"))
        .containsExactly("10", "8", "5", "4");
  }

  @Test
  void eachOfThemGivesWhatItsNumberSays() {
    assertThat(points("of: a, each: {1: 2, 6: 3}", "0 | 0", "5 | 0", "6 | 0", "2.5 | 0", "-1 | 0"))
        .containsExactly("0", "10", "13", "5", "0");
  }

  @Test
  void aRankCountsThoseThatReachIt() {
    assertThat(
            points(
                "cases: [{when: b > 0, points: 1}, {rank: a, first: 9, step: 2}]",
                "9 | 1",
                "8 | 0",
                "7 | 0"))
        .containsExactly("1", "9", "7");
  }

  @Test
  void allConditionsOfACaseMustHold() {
    assertThat(
            points(
                "cases: [{when: [a is not blank, a >= b], points: 7}, {when: a < b, points: 3}]",
                "2 | 2",
                "1 | 2",
                " | 2"))
        .containsExactly("7", "3", "0");
  }

  @Test
  void aFormulaMayLookAtTheGroup() {
    assertThat(points("points: '4 * a / max(a[*])'", "1 | 0", "4 | 0", " | 0"))
        .containsExactly("1", "4", "0");
    assertThat(points("points: 'count(a[*]) + sum(b[*]) + min(a, 2)'", "1 | 5", "4 | 1"))
        .containsExactly("9", "10");
  }

  /** The points of one item for a group with the inputs a and b. */
  private static List<String> points(String rule, String... members) {
    DataFiles files = DataFiles.of("a", scheme(rule, members));
    assertThat(files.said()).isEmpty();
    return files.dataset().scoring().orElseThrow().scored().stream()
        .map(score -> Fractions.shown(score.total()))
        .toList();
  }

  private static String scheme(String rule, String... members) {
    StringBuilder yaml =
        new StringBuilder("scoring:\n  inputs: |\n    name\n    a\n    b\n  items:\n");
    yaml.append("    - {name: x, max: 100, ").append(rule).append("}\n");
    yaml.append("  examples: |\n    name | a | b\n");
    for (int i = 0; i < members.length; i++) {
      yaml.append("    ").append(i).append(" | ").append(members[i]).append('\n');
    }
    return yaml.toString();
  }

  @Test
  void theItemsAreATable() {
    Dataset dataset = DataFiles.of("a", scheme("points: a", "1 | 1") + "  max: 100\n").dataset();
    assertThat(dataset.fields()).extracting(Field::name).containsExactly("item", "group", "points");
    assertThat(dataset.rows())
        .extracting(Row::keys)
        .extracting(k -> k.get("item"))
        .containsExactly("x", "all");
  }

  @Test
  void moneyDoesNotMixWithNumbers() {
    String yaml =
        """
        scoring:
          inputs: |
            name | unit
            a    | 万元
          items:
            - {name: x, max: 9, points: a / 100万元}
            - {name: y, max: 9, points: a}
            - {name: z, max: 9, of: a, from: {5000: 1, 0: 0}}
            - {name: w, max: 9, cases: [{when: a > 5, points: 1}]}
        """;
    assertThat(DataFiles.of("a", yaml).said())
        .containsExactly(
            "7:33 unit-mismatch: \"a\" measures money, not points | divide by what earns a point,"
                + " such as `credit / 100万元`",
            "8:39 unit-mismatch: \"5000\" and \"a\" do not mix | give the bound the unit of what it"
                + " bounds, such as 5000万元",
            "9:40 unit-mismatch: \"a\" and \"5\" do not mix | give a number its unit, such as"
                + " 5000万元");
  }
}
