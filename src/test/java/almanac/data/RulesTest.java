package almanac.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What each kind of rule gives. */
final class RulesTest {
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
