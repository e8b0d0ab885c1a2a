package almanac.data;

import static org.assertj.core.api.Assertions.assertThat;

import almanac.value.Interval;
import almanac.value.Outcome;
import almanac.value.Rational;
import almanac.value.Scope;
import almanac.value.Timing;
import almanac.value.Unit;
import org.junit.jupiter.api.Test;

/** The two examples of the formats' reference, word for word. */
final class ExamplesTest {
  private final DataFiles files =
      DataFiles.of("branches", DataFiles.example("branches"))
          .with("loans", DataFiles.example("loans"));
  private final Catalog catalog = files.catalog();
  private final Dataset branches = catalog.dataset("branches").orElseThrow();
  private final Dataset loans = catalog.dataset("loans").orElseThrow();

  @Test
  void areWithoutMistakes() {
    assertThat(files.said()).isEmpty();
  }

  @Test
  void factsAreFieldsWithARowForEachPeriod() {
    assertThat(branches.facts()).isTrue();
    assertThat(branches.rows()).extracting(CellNames::keys).containsExactly("2016", "2017");
    assertThat(branches.fields())
        .extracting(Field::name)
        .containsExactly(
            "year",
            "branches",
            "borrowers",
            "npl",
            "balance",
            "npl_ratio",
            "patent_firms",
            "patent_share");
  }

  @Test
  void factsHaveTheUnitOfTheirCells() {
    assertThat(field(branches, "npl").unit().name()).isEqualTo("万元");
    assertThat(field(branches, "patent_share").unit()).isEqualTo(Unit.PERCENT);
  }

  @Test
  void theTimingOfADatasetIsThatOfItsFacts() {
    assertThat(field(branches, "npl").timing()).contains(Timing.END);
  }

  @Test
  void factsHaveTitlesByLanguage() {
    assertThat(field(branches, "npl").title().in("zh").value()).isEqualTo("不良贷款余额");
    assertThat(field(branches, "npl").title().in("en").value()).isEqualTo("Non-performing loans");
  }

  @Test
  void aPublishedShareIsHeldAgainstItsFormula() {
    assertThat(catalog.recomputations(branches))
        .extracting(c -> c.cell() + " " + c.result() + " " + c.published() + " " + c.recomputed())
        .containsExactly(
            "branches.npl_ratio[2017] AGREES 0.13% 0.13% (0.127–0.127)",
            "branches.patent_share[2017] EXPLAINED 89.72% 87.92%");
  }

  @Test
  void aFormulaWithoutAUnitIsInThatOfItsResult() {
    assertThat(field(loans, "borrowers_growth").unit()).isEqualTo(Unit.PERCENT);
    assertThat(field(loans, "balance_share").unit()).isEqualTo(Unit.PERCENT);
  }

  @Test
  void typesAreGuessed() {
    assertThat(loans.fields())
        .extracting(Field::type)
        .containsExactly(
            Field.Type.YEAR,
            Field.Type.STRING,
            Field.Type.INTEGER,
            Field.Type.NUMBER,
            Field.Type.NUMBER,
            Field.Type.NUMBER,
            Field.Type.NUMBER);
  }

  @Test
  void aDerivedCellKeepsTheIntervalsOfItsParts() {
    assertThat(interval(loans, 0, "balance"))
        .isEqualTo(interval("150035", "150037", Rational.of(1_000_000, 1)));
  }

  @Test
  void aBlankCellOfAFormulaIsComputed() {
    Outcome share =
        catalog
            .formulaOutcome(loans, loans.rows().get(1), field(loans, "balance_share"))
            .orElseThrow();
    assertThat(share.value()).isEqualTo(Rational.ONE);
  }

  @Test
  void whatHasNoEarlierPeriodIsNotComputed() {
    assertThat(catalog.content(loans, loans.rows().get(0), field(loans, "borrowers_growth")))
        .isEqualTo(new Scope.Content.Missing(""));
  }

  private Interval interval(Dataset dataset, int row, String field) {
    return catalog
        .formulaOutcome(dataset, dataset.rows().get(row), field(dataset, field))
        .orElseThrow()
        .interval();
  }

  private static Interval interval(String low, String high, Rational size) {
    return new Interval(
        Rational.of(new java.math.BigDecimal(low)).times(size),
        Rational.of(new java.math.BigDecimal(high)).times(size));
  }

  private static Field field(Dataset dataset, String name) {
    return dataset.field(name).orElseThrow();
  }
}
