package almanac.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Claims and checked words. */
class ClaimsTest {
  private final Board loans =
      new Board("2017")
          .put("balance[2014, all]", "1000.00亿元")
          .put("balance[2015, all]", "1200.00亿元")
          .put("balance[2016, all]", "1500.36亿元")
          .put("balance[2017, all]", "2071.27亿元")
          .put("limit[2017, all]", "37.49亿元")
          .put("npl[2016, all]", "0.61%")
          .put("npl[2017, all]", "0.37%")
          .put("peak[2015, all]", "9户")
          .put("peak[2016, all]", "5户")
          .put("peak[2017, all]", "8户")
          .put("firms[2017, all]", "172家")
          .put("patents[2017, all]", "211家")
          .put("clients[2017, all]", "240家");

  private String zh(String expression) {
    return Asked.prose(loans, expression).zh();
  }

  private String fault(String expression) {
    return Asked.prose(loans, expression).said();
  }

  private String code(String expression) {
    return Asked.prose(loans, expression).report().code();
  }

  @Test
  void aClaimShowsItsRightSide() {
    assertThat(zh("balance = 2071亿元")).isEqualTo("2,071亿元");
    assertThat(Asked.prose(loans, "limit = 37.49亿元").en()).isEqualTo("RMB 3.749 billion");
    assertThat(zh("balance > 2000亿元")).isEqualTo("2,000亿元");
    assertThat(zh("balance > 2000亿元 as 突破两千亿元")).isEqualTo("突破两千亿元");
  }

  @Test
  void aClaimMustHold() {
    assertThat(fault("limit = 37.48亿元"))
        .startsWith("claim-false: claimed 37.48亿元, the data give 37.49亿元 for \"limit\"");
    assertThat(fault("balance > 3000亿元"))
        .isEqualTo(
            "claim-false: claimed > 3,000亿元, the data give 2,071.27亿元 for \"balance\""
                + " (mend the sentence, or the number it rests on)");
    assertThat(Asked.prose(loans, "balance > 3000亿元").evaluation())
        .contains(new Evaluation.Failed());
  }

  @Test
  void theHintSaysHowItMayHaveComeAbout() {
    assertThat(fault("patents / clients = 89.72%"))
        .contains("the data give 87.92%")
        .contains("may have changed places");
  }

  @Test
  void aBoundComparesThePointValue() {
    assertThat(zh("limit >= 37.49亿元")).isEqualTo("37.49亿元");
    assertThat(code("limit > 37.49亿元")).isEqualTo("claim-false");
    assertThat(zh("limit <= 37.49亿元")).isEqualTo("37.49亿元");
    assertThat(code("limit < 37.49亿元")).isEqualTo("claim-false");
  }

  @Test
  void aboutIsHalfAUnitOfTheLastDigitThatIsNotZero() {
    assertThat(zh("balance ~ 2100亿元 as 约两千一百亿元")).isEqualTo("约两千一百亿元");
    assertThat(zh("balance ~ 2000亿元 as 两千亿元左右")).isEqualTo("两千亿元左右");
    assertThat(code("balance ~ 1000亿元 as 一千亿元左右")).isEqualTo("claim-false");
    assertThat(zh("patents / clients ~ 90% as 近九成")).isEqualTo("近九成");
    assertThat(code("patents / clients ~ 85% as 八成五")).isEqualTo("claim-false");
  }

  @Test
  void aboutIsAtMostFivePercent() {
    assertThat(code("balance ~ 2200亿元 as 两千二")).isEqualTo("claim-false");
    assertThat(code("firms ~ 200家 as 约两百家")).isEqualTo("claim-false");
  }

  @Test
  void aQuantityIsNotComparedWithABareNumber() {
    assertThat(fault("balance > 2000")).startsWith("unit-mismatch").endsWith("(write 2000亿元)");
    assertThat(code("balance > 2000户")).isEqualTo("unit-mismatch");
    assertThat(fault("change(npl) > -1%")).endsWith("(write -1百分点)");
    assertThat(zh("growth(balance) > 0 as 增长")).isEqualTo("增长");
  }

  @Test
  void wordsNeedAClaim() {
    assertThat(code("balance as 很多")).isEqualTo("words-without-claim");
    assertThat(code("first(balance > 2000亿元)")).isEqualTo("claim-without-words");
    assertThat(code("'x' as y")).isEqualTo("words-without-claim");
  }

  @Test
  void firstLooksBackOverTheData() {
    Outcome outcome = Asked.prose(loans, "first(balance > 2000亿元) as 首次突破2000亿元").outcome();
    assertThat(outcome.words()).contains(Words.of("首次突破2000亿元"));
    assertThat(outcome.lookedSince()).contains(Period.year(2014));
    assertThat(outcome.cells()).extracting(Term.Cell::id).containsExactly("balance[2017, all]");
  }

  @Test
  void firstIsFalseIfItWasSoBefore() {
    assertThat(fault("first(balance > 1100亿元) as 首次")).contains("it was so in 2015: 1,200.00亿元");
    assertThat(fault("first(balance > 3000亿元) as 首次")).contains("2,071.27亿元");
    assertThat(code("first(peak > 6户) as 首次")).isEqualTo("claim-false");
  }

  @Test
  void aStreakCountsPeriodsInARow() {
    assertThat(zh("streak(growth(balance) > 0)")).isEqualTo("3");
    assertThat(zh("streak(growth(balance) > 0) >= 3 as 连续三年")).isEqualTo("连续三年");
    assertThat(zh("streak(peak > 6户)")).isEqualTo("1");
    assertThat(code("streak(growth(balance) > 0) >= 4 as 连续四年")).isEqualTo("claim-false");
  }

  @Test
  void aShareOfAWholeNumberNeedsOne() {
    assertThat(fault("share(any, firms) = 58.62%"))
        .startsWith("claim-false: claimed 58.62%, which no whole number of 172家 is")
        .contains("101 of 172家 would be 58.72%");
    assertThat(zh("share(any, firms) = 58.72%")).isEqualTo("58.72%");
    assertThat(code("share(any, firms)")).isEqualTo("share-without-claim");
    assertThat(code("share(any, firms) > 50%")).isEqualTo("wrong-arguments");
    assertThat(code("share(firms, firms) = 50%")).isEqualTo("wrong-arguments");
  }

  @Test
  void aCheckIsLeftToItsCaller() {
    Asked asked = Asked.check(loans, "firms <= patents");
    assertThat(asked.outcome().claim()).hasValueSatisfying(c -> assertThat(c.holds()).isTrue());
    Asked wrong = Asked.check(loans, "firms > patents");
    assertThat(wrong.reports()).isEmpty();
    assertThat(wrong.outcome().claim())
        .hasValueSatisfying(
            c ->
                assertThat(c.message())
                    .isEqualTo("claimed > 211家, the data give 172家 for \"firms\""));
    assertThat(Asked.check(loans, "firms").report().code()).isEqualTo("check-without-claim");
  }

  @Test
  void twoRoundedSumsAgreeWhereTheirIntervalsMeet() {
    Board parts =
        new Board("2017")
            .put("a[2017, all]", "1.26亿元")
            .put("b[2017, all]", "1.26亿元")
            .put("c[2017, all]", "2.5亿元")
            .put("d[2017, all]", "2.53亿元");
    assertThat(Asked.check(parts, "a + b = c").outcome().claim().orElseThrow().holds()).isTrue();
    assertThat(Asked.check(parts, "a + b = d").outcome().claim().orElseThrow().holds()).isTrue();
    assertThat(Asked.check(parts, "a = d").outcome().claim().orElseThrow().holds()).isFalse();
  }
}
