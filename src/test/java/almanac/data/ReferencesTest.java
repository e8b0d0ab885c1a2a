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

/** What names mean, and what totals and residuals come to. */
final class ReferencesTest {
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
}
