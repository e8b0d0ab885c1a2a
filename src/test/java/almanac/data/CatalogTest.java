package almanac.data;

import static org.assertj.core.api.Assertions.assertThat;

import almanac.source.Diagnostics;
import almanac.source.SourceFile;
import almanac.source.Text;
import almanac.value.Decimals;
import almanac.value.Evaluation;
import almanac.value.Evaluator;
import almanac.value.Expression;
import almanac.value.ExpressionParser;
import almanac.value.Outcome;
import almanac.value.Period;
import almanac.value.Units;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What names mean, what cells come to, and what must hold. */
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

  private static final String ROUNDS =
      """
      schema:
        primaryKey: [year, round]
        fields:
          - {name: year, type: year}
          - {name: round, total: all, residual: other, categories: [all, none, angel, b, other]}
          - {name: firms, unit: 家}
      data: |
        year | round | firms
        2016 | all   | 10
        2016 | none  | 3
        2016 | angel | 3
        2016 | b     | 4
        2017 | all   | 20
        2017 | none  | 5
        2017 | angel | 6
        2017 | b     | 7
      """;

  private static String value(DataFiles files, String expression, String period) {
    Diagnostics diagnostics = files.diagnostics;
    Catalog catalog = files.catalog();
    SourceFile page = new SourceFile("page.md", expression);
    Expression read =
        ExpressionParser.parse(
                Text.of(page.span(0, expression.length())), Units.standard(), diagnostics)
            .orElseThrow();
    Evaluation evaluation =
        new Evaluator(Units.standard(), Decimals.STANDARD)
            .evaluate(
                read,
                catalog.scope(List.of("a"), Period.parse(period), Optional.empty()),
                diagnostics);
    return evaluation instanceof Outcome outcome ? Plain.text(outcome.shown()) : "";
  }

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
  void theKeyThatIsLeftOutIsTheTotalOfThePeriod() {
    assertThat(value(DataFiles.of("a", ROUNDS), "firms", "2017")).isEqualTo("20家");
    assertThat(value(DataFiles.of("a", ROUNDS), "firms[2016]", "2017")).isEqualTo("10家");
  }

  @Test
  void keysComeInAnyOrder() {
    assertThat(value(DataFiles.of("a", ROUNDS), "a.firms[angel, 2016]", "2017")).isEqualTo("3家");
  }

  @Test
  void aRangeIsInTheOrderOfTheCategories() {
    assertThat(value(DataFiles.of("a", ROUNDS), "sum(firms[none..angel])", "2017"))
        .isEqualTo("11家");
  }

  @Test
  void aStarIsAllButTheTotalWithTheResidual() {
    assertThat(value(DataFiles.of("a", ROUNDS), "sum(firms[*])", "2017")).isEqualTo("20家");
    assertThat(value(DataFiles.of("a", ROUNDS), "count(firms[*])", "2017")).isEqualTo("4");
  }

  @Test
  void aResidualThatWasLeftOutIsComputed() {
    assertThat(value(DataFiles.of("a", ROUNDS), "firms[other]", "2017")).isEqualTo("2家");
  }

  @Test
  void aResidualOfNothingIsNotShown() {
    Dataset dataset = DataFiles.of("a", ROUNDS).catalog().datasets().get(0);
    assertThat(dataset.rows().stream().filter(Row::derived))
        .extracting(CellNames::keys)
        .containsExactly("2017, other");
    assertThat(value(DataFiles.of("a", ROUNDS), "firms[other]", "2016")).isEqualTo("0家");
  }

  @Test
  void partsThatExceedTheirTotalAreAnError() {
    DataFiles files = DataFiles.of("a", ROUNDS.replace("2017 | b     | 7", "2017 | b     | 17"));
    files.catalog();
    assertThat(files.codes()).containsExactly("total-mismatch");
  }

  @Test
  void aTotalThatDoesNotComeOutNamesRowColumnAndDifference() {
    DataFiles files = DataFiles.of("a", ROUNDS + "  2017 | other | 1\n");
    files.catalog();
    assertThat(files.said().get(0))
        .startsWith(
            "13:18 total-mismatch: \"firms\" of 2017, all is 20家, but its parts sum to 19家,"
                + " 1家 less");
  }

  @Test
  void overlappingCategoriesAreNotSummed() {
    DataFiles files =
        DataFiles.of(
            "a", ROUNDS.replace("residual: other", "overlap: true") + "  2017 | other | 1\n");
    files.catalog();
    assertThat(files.said()).isEmpty();
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
  void whatANameDoesNotNameIsReported() {
    assertThat(wrong("firmss")).isEqualTo("unknown-field did you mean \"firms\"?");
    assertThat(wrong("b.firms")).startsWith("unknown-dataset");
    assertThat(wrong("firms[angle]")).isEqualTo("unknown-key did you mean \"angel\"?");
    assertThat(wrong("firms[2015]")).isEqualTo("no-such-row it has 2016, 2017");
  }

  private static String wrong(String expression) {
    DataFiles files = DataFiles.of("a", ROUNDS);
    value(files, expression, "2017");
    var only = files.diagnostics.sorted().get(0);
    return only.code() + " " + only.help();
  }

  @Test
  void withoutAPeriodInForceOneMustBeNamed() {
    DataFiles files = DataFiles.of("a", ROUNDS);
    value(files, "firms", "none");
    assertThat(files.codes()).containsExactly("no-period");
  }

  @Test
  void aCategoryWithoutATotalIsNotLeftOut() {
    DataFiles files = DataFiles.of("a", ROUNDS.replace("total: all, residual: other, ", ""));
    value(files, "firms", "2017");
    assertThat(files.said())
        .containsExactly(
            "1:1 missing-key: \"firms\" leaves out \"round\", which has no total"
                + " | name one in brackets: all, none, angel, b, other");
  }

  @Test
  void aKeyOfTwoFieldsNeedsItsField() {
    String twice =
        """
        schema:
          primaryKey: [mode, stage]
          fields:
            - {name: mode, categories: [any, x], total: any}
            - {name: stage, categories: [any, y], total: any}
            - {name: n, unit: 家}
        data: |
          mode | stage | n
          any  | any   | 5
          any  | y     | 5
          x    | any   | 5
        """;
    DataFiles files = DataFiles.of("a", twice);
    value(files, "n[any]", "2017");
    assertThat(files.codes()).containsExactly("ambiguous-key");
    assertThat(value(DataFiles.of("a", twice), "n[mode: any]", "2017")).isEqualTo("5家");
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
    String firms =
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
    String districts =
        """
        schema:
          primaryKey: [year]
          fields: [{name: year, type: year}, {name: granted, unit: 亿元}]
        data: |
          year | granted
          2017 | 0.0200
        """;
    DataFiles files = DataFiles.of("a", firms).with("districts", districts);
    Catalog catalog = files.catalog();
    assertThat(files.said())
        .containsExactly(
            "13:5 check-failed: \"amount[lyd] = districts.granted\" does not hold for 2017, lyd:"
                + " 100万元 = 0.0200亿元");
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
