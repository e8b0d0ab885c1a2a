package almanac.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Values in prose, as the table "Values" of the formats has them. */
class EvaluatorTest {
  private final Board loans =
      new Board("2017")
          .put("balance[2015, all]", "1200.00亿元")
          .put("balance[2016, all]", "1500.36亿元")
          .put("balance[2017, all]", "2071.27亿元")
          .put("balance[2017, sme]", "1120.83亿元")
          .put("balance[2017, big]", "950.44亿元")
          .put("npl_ratio[2016, all]", "0.61%")
          .put("npl_ratio[2017, all]", "0.37%")
          .put("borrowers[2016, all]", "4303户")
          .put("borrowers[2017, all]", "5235户")
          .put("small[2017, all]", "1650万元")
          .put("about[2017, all]", "~2700亿元")
          .put("firms[2017, all]", "240家")
          .put("flat[2016, all]", "7家")
          .put("flat[2017, all]", "7家")
          .put("zero[2016, all]", "0家")
          .put("zero[2017, all]", "3家")
          .put("granted[2017, pudong]", "300万元")
          .put("granted[2017, xuhui]", "500万元")
          .put("granted[2017, minhang]", "300万元")
          .put("granted[2017, jingan]", "100万元")
          .put("granted[2017, all]", "1200万元")
          .put("gap[2017, a]", "3家")
          .put("gap[2017, b]", "")
          .put("dash[2017, a]", "3家")
          .put("dash[2017, b]", "—")
          .put("unknown[2017, all]", "")
          .words("place[2017, all]", Map.of("zh", "浦东", "en", "Pudong"));

  private String zh(String expression) {
    return Asked.prose(loans, expression).zh();
  }

  private String en(String expression) {
    return Asked.prose(loans, expression).en();
  }

  private String fault(String expression) {
    return Asked.prose(loans, expression).said();
  }

  private String code(String expression) {
    return Asked.prose(loans, expression).report().code();
  }

  @Test
  void aCellIsShownAsItWasWritten() {
    assertThat(zh("balance")).isEqualTo("2,071.27亿元");
    assertThat(en("balance")).isEqualTo("RMB 207.127 billion");
    assertThat(zh("balance[2015]")).isEqualTo("1,200.00亿元");
    assertThat(zh("borrowers")).isEqualTo("5,235户");
    assertThat(en("borrowers")).isEqualTo("5,235");
    assertThat(zh("about")).isEqualTo("约2,700亿元");
    assertThat(en("about")).isEqualTo("about RMB 270 billion");
  }

  @Test
  void wordsOfACellComeInTheLanguage() {
    assertThat(zh("place")).isEqualTo("浦东");
    assertThat(en("place")).isEqualTo("Pudong");
    assertThat(zh("'3%'")).isEqualTo("3%");
  }

  @Test
  void aRiseIsTheDifferenceWithoutSign() {
    assertThat(zh("rise(borrowers)")).isEqualTo("932户");
    assertThat(zh("rise(balance)")).isEqualTo("570.91亿元");
  }

  @Test
  void aFallOfAPercentIsInPoints() {
    assertThat(zh("fall(npl_ratio)")).isEqualTo("0.24个百分点");
    assertThat(en("fall(npl_ratio)")).isEqualTo("0.24 percentage points");
  }

  @Test
  void aRiseThatFellNamesBothValuesAndPeriods() {
    assertThat(fault("rise(npl_ratio)"))
        .isEqualTo(
            "wrong-direction: \"npl_ratio\" did not rise: 0.37% in 2017, 0.61% in 2016"
                + " (write fall(npl_ratio), and mend the sentence)");
    assertThat(fault("fall(borrowers)")).contains("5,235户 in 2017").contains("write rise(bor");
  }

  @Test
  void neitherRiseNorFallIfEqual() {
    assertThat(code("rise(flat)")).isEqualTo("wrong-direction");
    assertThat(code("fall(flat)")).isEqualTo("wrong-direction");
    assertThat(zh("change(flat)")).isEqualTo("0家");
  }

  @Test
  void growthChangeAndTimesAreAgainstThePeriodBefore() {
    assertThat(zh("growth(borrowers)")).isEqualTo("21.66%");
    assertThat(zh("growth(balance)")).isEqualTo("38.05%");
    assertThat(zh("times(balance)")).isEqualTo("1.38倍");
    assertThat(en("times(balance)")).isEqualTo("1.38 times");
    assertThat(zh("change(balance)")).isEqualTo("+570.91亿元");
    assertThat(zh("change(npl_ratio)")).isEqualTo("\u22120.24个百分点");
    assertThat(en("change(balance)")).isEqualTo("+RMB 57.091 billion");
  }

  @Test
  void anotherPeriodMayBeGiven() {
    assertThat(zh("change(balance, 2015)")).isEqualTo("+871.27亿元");
    assertThat(zh("growth(balance, 2015)")).isEqualTo("72.61%");
    assertThat(code("change(balance, soon)")).isEqualTo("expression-syntax");
  }

  @Test
  void aPeriodAmongTheKeysIsTheOneToCompareFrom() {
    assertThat(zh("growth(balance[2016])")).isEqualTo("25.03%");
  }

  @Test
  void withoutAPeriodNothingIsBefore() {
    Board timeless = new Board("").put("balance[2017, all]", "1亿元");
    assertThat(Asked.prose(timeless, "growth(balance)").report().code()).isEqualTo("no-period");
    assertThat(Asked.prose(timeless, "year").report().code()).isEqualTo("no-period");
    Board range = new Board("2016..2017").put("balance[2016..2017, all]", "1亿元");
    assertThat(Asked.prose(range, "growth(balance)").report().code()).isEqualTo("no-period");
  }

  @Test
  void theYearIsThePagesAndHasNoComma() {
    assertThat(zh("year")).isEqualTo("2017");
    assertThat(zh("year - 1")).isEqualTo("2016");
    assertThat(zh("year - 2015")).isEqualTo("2");
  }

  @Test
  void aRatioOfLikeUnitsIsAPercentWithTwoDecimals() {
    assertThat(zh("balance[sme] / balance")).isEqualTo("54.11%");
    assertThat(zh("small / balance")).isEqualTo("0.01%");
    assertThat(zh("number(firms) / number(borrowers)")).isEqualTo("4.58%");
  }

  @Test
  void anyOtherQuotientKeepsTheNumeratorsUnit() {
    assertThat(zh("balance / borrowers")).isEqualTo("0.40亿元");
    assertThat(zh("borrowers / number(firms)")).isEqualTo("21.81户");
    assertThat(zh("borrowers / balance")).isEqualTo("2.53户");
    assertThat(zh("round(borrowers / number(firms), 1)")).isEqualTo("21.8户");
  }

  @Test
  void sumsKeepTheMostDecimalsInTheUnitOfTheFirst() {
    assertThat(zh("balance + small")).isEqualTo("2,071.4350亿元");
    assertThat(zh("small + balance")).isEqualTo("20,714,350万元");
    assertThat(zh("balance - balance[sme]")).isEqualTo("950.44亿元");
  }

  @Test
  void nothingIsRoundedBeforeTheEnd() {
    assertThat(zh("firms / 720家 * 3")).isEqualTo("100.00%");
    assertThat(zh("balance / 3 * 3")).isEqualTo("2,071.27亿元");
  }

  @Test
  void percentsMinusPercentsArePoints() {
    assertThat(zh("npl_ratio[2016] - npl_ratio")).isEqualTo("0.24个百分点");
    assertThat(zh("npl_ratio + 0.24百分点")).isEqualTo("0.61%");
    assertThat(zh("npl_ratio + npl_ratio")).isEqualTo("0.74%");
    assertThat(zh("npl_ratio - 0.1百分点")).isEqualTo("0.27%");
  }

  @Test
  void numbersAndPercentsMultiplyUnits() {
    assertThat(zh("balance * 2")).isEqualTo("4,142.54亿元");
    assertThat(zh("balance * 50%")).isEqualTo("1,035.64亿元");
    assertThat(zh("2 * firms")).isEqualTo("480家");
    assertThat(zh("-change(balance)")).isEqualTo("\u2212570.91亿元");
  }

  @Test
  void unlikeUnitsNeverMix() {
    assertThat(fault("balance + borrowers"))
        .startsWith("unit-mismatch: \"balance\" is in 亿元, \"borrowers\" is in 户");
    assertThat(fault("balance + 5")).endsWith("(write 5亿元)");
    assertThat(code("balance * firms")).isEqualTo("unit-mismatch");
    assertThat(code("sum(balance, borrowers)")).isEqualTo("unit-mismatch");
  }

  @Test
  void aDivisorThatMayBeZeroIsAnError() {
    assertThat(code("growth(zero)")).isEqualTo("divisor-holds-zero");
    assertThat(code("balance / (balance - balance)")).isEqualTo("divisor-holds-zero");
    assertThat(Asked.prose(loans, "balance / (firms - 240家)").pointsAt()).contains("firms");
  }

  @Test
  void severalCellsMakeOneNumber() {
    assertThat(zh("sum(balance[*])")).isEqualTo("2,071.27亿元");
    assertThat(zh("mean(granted[*])")).isEqualTo("300.00万元");
    assertThat(zh("max(granted[*])")).isEqualTo("500万元");
    assertThat(zh("min(granted[*])")).isEqualTo("100万元");
    assertThat(zh("count(granted[*])")).isEqualTo("4");
    assertThat(zh("sum(granted[pudong, xuhui])")).isEqualTo("800万元");
    assertThat(zh("sum(top(granted[*], 2)) / granted")).isEqualTo("66.67%");
    assertThat(zh("count(top(granted[*], 3))")).isEqualTo("3");
  }

  @Test
  void severalCellsAreNoNumber() {
    assertThat(fault("granted[*]")).startsWith("several-cells").contains("sum(granted[*])");
    assertThat(code("top(granted[*], 2)")).isEqualTo("several-cells");
    assertThat(code("sum(top(granted[*], 9))")).isEqualTo("too-few-cells");
  }

  @Test
  void theBestPlaceIsShared() {
    assertThat(zh("rank(granted[xuhui])")).isEqualTo("1");
    assertThat(zh("rank(granted[pudong])")).isEqualTo("2");
    assertThat(zh("rank(granted[minhang])")).isEqualTo("2");
    assertThat(zh("rank(granted[2017, jingan])")).isEqualTo("4");
    assertThat(fault("rank(granted)")).startsWith("rank-without-key").contains("rank(x[pudong])");
  }

  @Test
  void numbersAreShownAnotherWay() {
    assertThat(zh("in(balance, 万元)")).isEqualTo("20,712,700万元");
    assertThat(zh("in(small, 亿元)")).isEqualTo("0.165亿元");
    assertThat(zh("percent(balance[sme] / balance, 1)")).isEqualTo("54.1%");
    assertThat(zh("percent(0.5, 0)")).isEqualTo("50%");
    assertThat(zh("number(balance)")).isEqualTo("2,071.27");
    assertThat(zh("number(firms)")).isEqualTo("240");
    assertThat(zh("round(balance, 0)")).isEqualTo("2,071亿元");
    assertThat(code("in(balance, 户)")).isEqualTo("unit-mismatch");
    assertThat(code("percent(balance, 1)")).isEqualTo("unit-mismatch");
    assertThat(code("round(balance, 1.5)")).isEqualTo("wrong-arguments");
  }

  @Test
  void whatIsNotKnownIsLeftToTheCaller() {
    Asked asked = Asked.prose(loans, "unknown + balance");
    assertThat(asked.reports()).isEmpty();
    assertThat(asked.evaluation())
        .hasValueSatisfying(
            e ->
                assertThat(e)
                    .isInstanceOfSatisfying(
                        Evaluation.Blank.class,
                        blank -> assertThat(blank.id()).isEqualTo("unknown[2017, all]")));
    assertThat(Asked.prose(loans, "sum(gap[*])").evaluation().orElseThrow())
        .isInstanceOf(Evaluation.Blank.class);
    assertThat(zh("sum(dash[*])")).isEqualTo("3家");
  }

  @Test
  void aMistakeIsReportedBesideWhatIsNotKnown() {
    assertThat(code("unknown + nothing")).isEqualTo("unknown-cell");
  }

  @Test
  void anOutcomeCarriesItsCellsOnce() {
    Outcome outcome = Asked.prose(loans, "growth(balance) + balance / balance[sme]").outcome();
    assertThat(outcome.cells())
        .extracting(Term.Cell::id)
        .containsExactly("balance[2017, all]", "balance[2016, all]", "balance[2017, sme]");
    assertThat(Asked.prose(loans, "about * 2").outcome().shown().approximate()).isTrue();
  }

  @Test
  void literalsOfADerivedCellTakeTheFieldsUnit() {
    assertThat(Asked.formula(new Board("2016").bare(Unit.counting("户")), "5235 - 932").zh())
        .isEqualTo("4,303户");
    assertThat(Asked.formula(new Board("2016").bare(Unit.PERCENT), "0.37 + 0.24").zh())
        .isEqualTo("0.61%");
    assertThat(Asked.formula(new Board("2016").bare(Unit.PERCENT), "0.61 - 0.24").zh())
        .isEqualTo("0.37%");
    assertThat(Asked.formula(new Board("2016").bare(Unit.YI_YUAN), "56.41 / 3.86").zh())
        .isEqualTo("14.61亿元");
    assertThat(Asked.formula(new Board("2016").bare(Unit.PERCENT), "12 / 77").zh())
        .isEqualTo("15.58%");
    assertThat(
            Asked.formula(new Board("2016").bare(Unit.YI_YUAN), "2071.27 - 570.91")
                .outcome()
                .interval()
                .isPoint())
        .isFalse();
  }

  @Test
  void aFormulaClaimsNothing() {
    assertThat(Asked.formula(loans, "balance > 5亿元").report().code()).isEqualTo("claim-in-formula");
    assertThat(Asked.formula(loans, "balance as words").report().code())
        .isEqualTo("words-without-claim");
  }
}
