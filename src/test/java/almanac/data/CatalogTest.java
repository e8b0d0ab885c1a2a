package almanac.data;

import static org.assertj.core.api.Assertions.assertThat;

import almanac.value.Period;
import org.junit.jupiter.api.Test;

/** What cells come to, and what must hold. */
final class CatalogTest {
  private static final String LINKAGE =
      """
      schema:
        primaryKey: [year]
        fields:
          - {name: year, type: year}
          - {name: balance, unit: 亿元}
          - {name: rate, formula: growth(balance)}
      data: |
        year | balance          | rate
        2016 | = 60.90 - 34.77  |
        2017 | 60.90            | 133.06
      """;

  private static final String FIRMS =
      """
      schema:
        primaryKey: [year, product]
        fields:
          - {name: year, type: year}
          - {name: product, categories: [lyd, wdt]}
          - {name: amount, unit: 万元}
      data: |
        year | product | amount
        2016 | lyd     | 50
        2017 | lyd     | 100
        2017 | wdt     | 7
      checks:
        - amount[lyd] = districts.granted
      """;

  private static final String DISTRICTS =
      """
      schema:
        primaryKey: [year]
        fields: [{name: year, type: year}, {name: granted, unit: 亿元}]
      data: |
        year | granted
        2017 | 0.0200
      """;

  @Test
  void aPartThatIsPublishedElsewhereIsThatCell() {
    Catalog catalog = DataFiles.of("a", LINKAGE).catalog();
    assertThat(catalog.recomputations(catalog.datasets().get(0)))
        .extracting(c -> c.result() + " " + c.recomputed())
        .containsExactly("AGREES 133.07% (132.995–133.136)");
  }

  @Test
  void anUnexplainedMismatchIsAnErrorAtItsCell() {
    DataFiles files = DataFiles.of("a", LINKAGE.replace("133.06", "133.60"));
    files.catalog();
    assertThat(files.said().get(0))
        .startsWith(
            "10:29 recompute-mismatch: published 133.60%, recomputes to 133.07%"
                + " (132.995–133.136)");
  }

  @Test
  void aMismatchNoteThatIsNotNeededIsReported() {
    DataFiles files =
        DataFiles.of(
            "a", LINKAGE.replace("133.06", "133.06[^m]") + "notes: {m: {kind: mismatch, zh: 错}}\n");
    files.catalog();
    assertThat(files.codes()).containsExactly("note-not-needed");
  }

  @Test
  void aCellOfAnotherBaseIsLeftAlone() {
    DataFiles files =
        DataFiles.of("a", LINKAGE.replace("133.06", "5[^m]") + "notes: {m: {kind: base, zh: 错}}\n");
    Catalog catalog = files.catalog();
    assertThat(files.said()).isEmpty();
    assertThat(catalog.recomputations(catalog.datasets().get(0)))
        .extracting(Checked::result)
        .containsExactly(Checked.Result.LEFT_ALONE);
  }

  @Test
  void partsOfATotalMayBeRounded() {
    DataFiles files =
        DataFiles.of(
            "a",
            """
            schema:
              primaryKey: [part]
              fields:
                - {name: part, total: all, categories: [all, p, q, r]}
                - {name: amount, unit: 亿元}
            data: |
              part | amount
              all  | 100.0
              p    | 33.3
              q    | 33.3
              r    | 33.3
            """);
    files.catalog();
    assertThat(files.said()).isEmpty();
  }

  @Test
  void formulasThatRestOnThemselvesAreACycle() {
    DataFiles files =
        DataFiles.of(
            "a",
            """
            schema:
              primaryKey: [id]
              fields:
                - {name: id}
                - {name: p, unit: 户, formula: q * 1}
                - {name: q, unit: 户, formula: p * 1}
            data: |
              id
              x
              y
            """);
    files.catalog();
    assertThat(files.said())
        .containsExactly(
            "5:35 formula-cycle: \"p\" is computed from itself: a.p → a.q → a.p"
                + " | write one of them down, or compute it from other fields");
  }

  @Test
  void aConditionHoldsAcrossDatasets() {
    DataFiles files = DataFiles.of("a", FIRMS).with("districts", DISTRICTS);
    Catalog catalog = files.catalog();
    assertThat(files.said())
        .containsExactly(
            "13:5 check-failed: \"amount[lyd] = districts.granted\" does not hold for 2017, lyd:"
                + " 100万元 = 0.0200亿元 | correct a number, or the condition");
    assertThat(catalog.conditions(catalog.datasets().get(0))).hasSize(1);
  }

  @Test
  void figuresHaveOneIdEach() {
    String figure = "schema: {fields: [{name: id}]}\ndata: []\nfigures: {f: {chart: bar}}\n";
    DataFiles files = DataFiles.of("a", figure).with("b", figure);
    files.catalog();
    assertThat(files.codes()).containsExactly("duplicate-figure");
  }

  @Test
  void aRevisionNamesWhatTheCellHolds() {
    String revisions =
        "revisions: [{at: \"balance[2017]\", was: 60.80, now: %s, on: 2018-06-01}]\n";
    DataFiles files = DataFiles.of("a", LINKAGE + revisions.formatted("60.90"));
    assertThat(files.catalog().revision("a.balance[2017]")).isPresent();
    assertThat(files.said()).isEmpty();
    DataFiles wrong = DataFiles.of("a", LINKAGE + revisions.formatted("60.91"));
    wrong.catalog();
    assertThat(wrong.codes()).containsExactly("revision-mismatch");
  }

  @Test
  void anEarlierEditionKeepsWhatWas() {
    DataFiles files =
        DataFiles.of(
            "a",
            LINKAGE
                + "revisions: [{at: \"balance[2017]\", was: 60.80, now: 60.90, edition: 2018}]\n");
    Catalog earlier = files.catalog().edition(Period.year(2017));
    assertThat(earlier.cell("a.balance[2017]").orElseThrow().cell().content().toString())
        .contains("60.80");
  }
}
