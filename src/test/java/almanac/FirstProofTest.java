package almanac;

import static org.assertj.core.api.Assertions.assertThat;

import almanac.source.Diagnostics;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The loans page of the site in this repository, proofread. */
class FirstProofTest {
  private static ProofSheet sheet;
  private static JsonNode json;

  @BeforeAll
  static void proofread() {
    SiteBuild.Request request =
        new SiteBuild.Request(Path.of("."), Path.of("target/none"), false, false, true);
    sheet =
        SiteBuild.run(request.proofreading(Optional.of("report/2017/loans")), new Diagnostics())
            .proof()
            .orElseThrow();
    json = JsonMapper.builder().build().readTree(sheet.json());
  }

  @Test
  void theBalanceStandsWithItsIntervalAndItsPlace() {
    assertThat(details("2,071.27亿元"))
        .anySatisfy(
            detail ->
                assertThat(detail)
                    .contains("loans.balance[2017, all]  2071.27亿元 [2071.265, 2071.275]")
                    .contains("data/loans.yaml:"));
  }

  @Test
  void thePublishedShareOfPatentHoldersDiffersFromWhatRecomputes() {
    assertThat(details("89.72%"))
        .anySatisfy(
            detail ->
                assertThat(detail)
                    .isEqualTo(
                        "  patent_firms / borrowers gives 87.92%: DIFFERS, explained by the note"
                            + " \"patents\""));
  }

  @Test
  void everySentenceIsInTheJsonAsWell() {
    List<String> texts =
        json.get("lines").valueStream().map(line -> line.get("text").asString()).toList();
    assertThat(texts).isEqualTo(sheet.lines().stream().map(ProofSheet.Line::text).toList());
  }

  @Test
  void numbersOfTheJsonAreTexts() {
    assertThat(cell("loans.balance[2017, all]").get("number").toString())
        .isEqualTo(
            "{\"number\":\"2071.27\",\"unit\":\"亿元\",\"exact\":false,"
                + "\"low\":\"2071.265\",\"high\":\"2071.275\"}");
  }

  @Test
  void aCellOfTheJsonHasEveryMember() {
    assertThat(cell("branches.patent_share[2017]").propertyNames())
        .containsExactly(
            "path",
            "line",
            "column",
            "id",
            "dataset",
            "titles",
            "origin",
            "written",
            "number",
            "formula",
            "checks",
            "notes",
            "revision",
            "sources");
  }

  @Test
  void noTwoValuesOfAPageStandAtOnePlace() {
    List<String> places =
        json.get("lines")
            .valueStream()
            .flatMap(line -> line.get("values").valueStream())
            .map(v -> v.get("path").asString() + v.get("line") + ":" + v.get("column"))
            .toList();
    assertThat(places).doesNotHaveDuplicates();
  }

  private static List<String> details(String shown) {
    return sheet.lines().stream()
        .flatMap(line -> line.values().stream())
        .filter(value -> value.shown().equals(shown))
        .flatMap(value -> value.details().stream())
        .map(detail -> detail.replace("\u2060", ""))
        .toList();
  }

  private static JsonNode cell(String id) {
    return json.get("lines")
        .valueStream()
        .flatMap(line -> line.get("values").valueStream())
        .flatMap(value -> value.get("cells").valueStream())
        .filter(cell -> cell.get("id").asString().equals(id))
        .findFirst()
        .orElseThrow();
  }
}
