package almanac.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The rule of recomputation, 1 to 5, on numbers of the report. */
class RecomputationTest {
  private static Term ratio(String above, String below) {
    return new Term.Quotient(Board.cell("a", above), Board.cell("b", below), Unit.PERCENT);
  }

  private static Verdict compare(String published, Term term) {
    return Recomputation.compare(Board.measure(published), term);
  }

  private static Rational number(String decimal) {
    return Rational.of(new BigDecimal(decimal));
  }

  @Test
  void aNumberStandsForHalfAUnitOfItsLastDecimal() {
    assertThat(Board.measure("3.10").interval())
        .isEqualTo(new Interval(number("3.095"), number("3.105")));
    assertThat(Board.measure("43亿元").interval())
        .isEqualTo(new Interval(number("4250000000"), number("4350000000")));
    assertThat(Board.measure("39050万元").interval().isPoint()).isFalse();
  }

  @Test
  void countsAndExactNumbersStandForThemselves() {
    assertThat(Board.measure("240家").interval().isPoint()).isTrue();
    assertThat(Board.measure("41.26件").interval().isPoint()).isFalse();
    assertThat(Board.measure("12万户").interval().isPoint()).isFalse();
    assertThat(Board.measure("50万元").asExact().interval().isPoint()).isTrue();
  }

  @Test
  void aSumAddsItsPartsIntervals() {
    Term sum =
        new Term.Sum(
            List.of(Board.cell("a", "2071.27"), new Term.Negative(Board.cell("b", "570.91"))),
            Unit.NUMBER);
    assertThat(Recomputation.interval(sum))
        .isEqualTo(new Interval(number("1500.35"), number("1500.37")));
  }

  @Test
  void eachCellIsOneVariable() {
    Term.Cell now = Board.cell("now", "60.90亿元");
    Term before =
        new Term.Sum(List.of(now, new Term.Negative(Board.cell("rise", "34.77亿元"))), Unit.YI_YUAN);
    Term growth =
        new Term.Quotient(
            new Term.Sum(List.of(now, new Term.Negative(before)), Unit.YI_YUAN),
            before,
            Unit.PERCENT);
    Interval interval = Recomputation.interval(growth);
    assertThat(NumberFormat.of("zh").interval(interval, Board.measure("133.06%")))
        .isEqualTo("132.995%～133.136%");
    assertThat(compare("133.06%", growth).agrees()).isTrue();
    assertThat(compare("133.06%", growth).lastDigitOpen()).isTrue();
    assertThat(compare("133.06%", growth).recomputed().number()).hasToString("133.07");
  }

  @Test
  void aCellMinusItselfIsZero() {
    Term.Cell cell = Board.cell("a", "5.5");
    assertThat(
            Recomputation.interval(
                new Term.Sum(List.of(cell, new Term.Negative(cell)), Unit.NUMBER)))
        .isEqualTo(Interval.of(Rational.ZERO));
  }

  @Test
  void aCellTimesItselfIsNaturalArithmetic() {
    Term.Cell cell = Board.cell("a", "1.0");
    assertThat(Recomputation.interval(new Term.Product(cell, cell, Unit.NUMBER)))
        .isEqualTo(new Interval(number("0.9025"), number("1.1025")));
  }

  @Test
  void manyCellsAreNaturalArithmetic() {
    List<Term> cells = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      cells.add(Board.cell("c" + i, "1.0"));
    }
    assertThat(Recomputation.interval(new Term.Sum(cells, Unit.NUMBER)))
        .isEqualTo(new Interval(number("38"), number("42")));
  }

  @Test
  void sharesOfOneTotalAddUpOverOneDivisor() {
    Term.Cell total = Board.cell("t", "10.0");
    Term sum =
        new Term.Sum(
            List.of(
                new Term.Quotient(Board.cell("a", "4.0"), total, Unit.PERCENT),
                new Term.Quotient(Board.cell("b", "6.0"), total, Unit.PERCENT)),
            Unit.PERCENT);
    assertThat(Recomputation.interval(sum).high()).isEqualTo(Rational.of(1010, 995));
  }

  @Test
  void theLargestIsAtTheLargestEnds() {
    Term max =
        new Term.Extreme(List.of(Board.cell("a", "1.0"), Board.cell("b", "1.02")), 1, Unit.NUMBER);
    assertThat(Recomputation.interval(max))
        .isEqualTo(new Interval(number("1.015"), number("1.05")));
  }

  @Test
  void roundingUpIsFound() {
    Verdict verdict = compare("15.59%", ratio("12家", "77家"));
    assertThat(verdict.agrees()).isFalse();
    assertThat(verdict.recomputed().number()).hasToString("15.58");
    assertThat(verdict.hints()).containsExactly("15.59% looks rounded up, not to the nearest");
  }

  @Test
  void transposedDigitsAreFound() {
    Verdict verdict = compare("89.72%", ratio("211家", "240家"));
    assertThat(verdict.agrees()).isFalse();
    assertThat(verdict.recomputed().number()).hasToString("87.92");
    assertThat(verdict.hints())
        .containsExactly("87.92% agrees: two digits of 89.72% may have changed places");
  }

  @Test
  void aTruncatedInputIsFound() {
    Verdict verdict = compare("22.07%", ratio("21.4亿元", "97.34亿元"));
    assertThat(verdict.agrees()).isFalse();
    assertThat(verdict.recomputed().number()).hasToString("21.98");
    assertThat(verdict.hints()).containsExactly("it agrees if 21.4亿元 (a) was cut off, not rounded");
  }

  @Test
  void aShareNeedsAWholeNumber() {
    Term.Share share = new Term.Share(Board.cell("firms", "172家"));
    assertThat(compare("58.62%", share).agrees()).isFalse();
    assertThat(compare("58.62%", share).hints().get(0)).startsWith("101 of 172家 would be 58.72%");
    assertThat(compare("58.14%", share).agrees()).isTrue();
    assertThat(compare("58.7%", share).agrees()).isTrue();
  }

  @Test
  void theReportsOwnSharesAgree() {
    assertThat(compare("54.11%", ratio("1120.83亿元", "2071.27亿元")).agrees()).isTrue();
    assertThat(compare("0.13%", ratio("1240.03万元", "97.34亿元")).agrees()).isTrue();
    assertThat(compare("89.40%", ratio("4680户", "5235户")).agrees()).isTrue();
  }

  @Test
  void aCopiedCellAgreesOnlyAsTheOtherRounds() {
    assertThat(compare("37.48亿元", Board.cell("a", "37.49亿元")).agrees()).isFalse();
    assertThat(compare("37.5亿元", Board.cell("a", "37.49亿元")).agrees()).isTrue();
    assertThat(compare("37.49亿元", Board.cell("a", "37.5亿元")).agrees()).isTrue();
  }

  @Test
  void anApproximateNumberStandsForItsVicinity() {
    assertThat(Board.measure("~2700亿元").interval().holds(number("265000000000"))).isTrue();
    assertThat(Board.measure("~2700亿元").interval().holds(number("264900000000"))).isFalse();
  }
}
