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
}
