package almanac.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Part 2.5 of the design brief, and the numbers of the contract. */
class NumberFormatTest {
  private static final NumberFormat ZH = NumberFormat.of("zh");
  private static final NumberFormat EN = NumberFormat.of("en");

  private static String zh(String measure) {
    return ZH.prose(Board.measure(measure));
  }

  private static String en(String measure) {
    return EN.prose(Board.measure(measure));
  }

  @Test
  void chineseKeepsTheUnitThatWasWritten() {
    assertThat(zh("2071.27亿元")).isEqualTo("2,071.27亿元");
    assertThat(zh("39050万元")).isEqualTo("39,050万元");
    assertThat(zh("5235户")).isEqualTo("5,235户");
    assertThat(zh("38.05%")).isEqualTo("38.05%");
    assertThat(zh("0.24百分点")).isEqualTo("0.24个百分点");
    assertThat(zh("3.86倍")).isEqualTo("3.86倍");
    assertThat(zh("~2700亿元")).isEqualTo("约2,700亿元");
    assertThat(zh("-3.5%")).isEqualTo("\u22123.5%");
    assertThat(zh("999")).isEqualTo("999");
    assertThat(zh("1000")).isEqualTo("1,000");
  }

  @Test
  void englishConvertsMoneyExactly() {
    assertThat(en("2071.27亿元")).isEqualTo("RMB 207.127 billion");
    assertThat(en("1650万元")).isEqualTo("RMB 16.5 million");
    assertThat(en("39050万元")).isEqualTo("RMB 390.5 million");
    assertThat(en("60.90亿元")).isEqualTo("RMB 6.090 billion");
    assertThat(en("65万元")).isEqualTo("RMB 650,000");
    assertThat(en("43亿元")).isEqualTo("RMB 4.3 billion");
    assertThat(en("37.48亿元")).isEqualTo("RMB 3.748 billion");
    assertThat(en("~2700亿元")).isEqualTo("about RMB 270 billion");
    assertThat(en("12.5元")).isEqualTo("RMB 12.5");
    assertThat(en("0亿元")).isEqualTo("RMB 0");
    assertThat(en("-1650万元")).isEqualTo("\u2212RMB 16.5 million");
    assertThat(en("1234567元")).isEqualTo("RMB 1.234567 million");
  }

  /** One percentage point apart, which English has in the singular. */
  @Test
  void wordingsSayWhatProseSays() {
    for (NumberFormat numbers : List.of(ZH, EN)) {
      Stream.of(
              "-2071.27亿元 0亿元 99.99万元 100万元 1650万元 9999999.5元 2.5百分点 3.86倍 12.5万人次 -0.5% 1000 0.1户"
                  .split(" ", -1))
          .map(Board::measure)
          .forEach(m -> assertThat(worded(numbers, m)).isEqualTo(numbers.prose(m)));
    }
  }

  private static String worded(NumberFormat numbers, Measure measure) {
    Rational size = measure.value().abs();
    Wording wording =
        numbers.wordings(measure.unit()).stream()
            .filter(w -> w.from().compareTo(size) <= 0)
            .findFirst()
            .orElseThrow();
    String digits = Digits.grouped(Digits.stripped(size.dividedBy(wording.size()).round(20)));
    String minus = measure.value().signum() < 0 ? "\u2212" : "";
    return minus + wording.before() + digits + wording.behind();
  }

  @Test
  void englishLeavesCountingUnitsOut() {
    assertThat(en("5235户")).isEqualTo("5,235");
    assertThat(en("12.5万人次")).isEqualTo("125,000");
    assertThat(en("38.05%")).isEqualTo("38.05%");
    assertThat(en("0.24百分点")).isEqualTo("0.24 percentage points");
    assertThat(en("1百分点")).isEqualTo("1 percentage point");
    assertThat(en("3.86倍")).isEqualTo("3.86 times");
  }

  @Test
  void plusIsShownOnRequest() {
    assertThat(ZH.prose(Board.measure("38.05%"), Sign.SIGNED)).isEqualTo("+38.05%");
    assertThat(ZH.prose(Board.measure("-38.05%"), Sign.SIGNED)).isEqualTo("\u221238.05%");
    assertThat(ZH.prose(Board.measure("0%"), Sign.SIGNED)).isEqualTo("0%");
    assertThat(EN.prose(Board.measure("5亿元"), Sign.SIGNED)).isEqualTo("+RMB 500 million");
  }

  @Test
  void otherLanguagesReadLikeEnglish() {
    assertThat(NumberFormat.of("fr").prose(Board.measure("43亿元"))).isEqualTo("RMB 4.3 billion");
    assertThat(NumberFormat.of("zh-Hans").prose(Board.measure("43亿元"))).isEqualTo("43亿元");
  }

  @Test
  void keyFiguresHaveTwoToFourDigits() {
    assertThat(ZH.keyFigure(Board.measure("2071.27亿元"))).isEqualTo("2,071亿元");
    assertThat(EN.keyFigure(Board.measure("2071.27亿元"))).isEqualTo("RMB 207 billion");
    assertThat(ZH.keyFigure(Board.measure("60.90亿元"))).isEqualTo("60.9亿元");
    assertThat(EN.keyFigure(Board.measure("60.90亿元"))).isEqualTo("RMB 6.09 billion");
    assertThat(ZH.keyFigure(Board.measure("220240万元"))).isEqualTo("22亿元");
    assertThat(ZH.keyFigure(Board.measure("5235户"))).isEqualTo("5,235户");
    assertThat(EN.keyFigure(Board.measure("5235户"))).isEqualTo("5,235");
    assertThat(ZH.keyFigure(Board.measure("12345户"))).isEqualTo("1.23万户");
    assertThat(EN.keyFigure(Board.measure("12345户"))).isEqualTo("12,300");
    assertThat(ZH.keyFigure(Board.measure("38.05%"))).isEqualTo("38.05%");
    assertThat(ZH.keyFigure(Board.measure("133.06%"))).isEqualTo("133.1%");
    assertThat(ZH.keyFigure(Board.measure("~2700亿元"))).isEqualTo("约2,700亿元");
    assertThat(EN.keyFigure(Board.measure("~5000人"))).isEqualTo("about 5,000");
  }

  @Test
  void cellsAndUnitsStandApart() {
    assertThat(ZH.number(Board.measure("1406.30亿元"))).isEqualTo("1,406.30");
    assertThat(ZH.cell(Board.measure("~5000人"))).isEqualTo("约5,000");
    assertThat(ZH.unit(Unit.YI_YUAN)).isEqualTo("亿元");
    assertThat(EN.unit(Unit.YI_YUAN)).isEqualTo("RMB 100 million");
    assertThat(EN.unit(Unit.WAN_YUAN)).isEqualTo("RMB 10,000");
    assertThat(EN.unit(Unit.YUAN)).isEqualTo("RMB");
    assertThat(ZH.unit(Unit.PERCENT)).isEqualTo("%");
    assertThat(ZH.unit(Unit.counting("户"))).isEqualTo("户");
    assertThat(EN.unit(Unit.counting("户"))).isEmpty();
  }

  @Test
  void chartsHaveOneScale() {
    List<Measure> grants = Stream.of("300万元", "1650万元", "65.5万元").map(Board::measure).toList();
    Scale scale = EN.scale(grants);
    assertThat(scale.label()).isEqualTo("RMB million");
    assertThat(grants).extracting(scale::text).containsExactly("3.000", "16.500", "0.655");
    assertThat(ZH.scale(grants).label()).isEqualTo("万元");
    assertThat(grants)
        .extracting(ZH.scale(grants)::text)
        .containsExactly("300.0", "1,650.0", "65.5");
    List<Measure> small = List.of(Board.measure("5万元"));
    assertThat(EN.scale(small).label()).isEqualTo("RMB thousand");
    assertThat(EN.scale(small).text(small.get(0))).isEqualTo("50");
  }

  @Test
  void periodsReadByTiming() {
    Period year = Period.year(2017);
    assertThat(ZH.period(year, Timing.END)).isEqualTo("2017年末");
    assertThat(ZH.period(year, Timing.DURING)).isEqualTo("2017年");
    assertThat(ZH.period(year, Timing.CUMULATIVE)).isEqualTo("截至2017年末");
    assertThat(EN.period(year, Timing.END)).isEqualTo("end-2017");
    assertThat(EN.period(year, Timing.DURING)).isEqualTo("2017");
    assertThat(EN.period(year, Timing.CUMULATIVE)).isEqualTo("to end-2017");
  }

  @Test
  void quartersMonthsAndRangesHaveWords() {
    assertThat(periods("2017-Q1")).containsExactly("2017年第一季度", "Q1 2017");
    assertThat(periods("2017-09")).containsExactly("2017年9月", "September 2017");
    assertThat(periods("2016..2017")).containsExactly("2016—2017年", "2016–2017");
    Period range = Period.parse("2016..2017").orElseThrow();
    assertThat(ZH.period(range, Timing.CUMULATIVE)).isEqualTo("截至2017年末");
  }

  private static List<String> periods(String period) {
    Period parsed = Period.parse(period).orElseThrow();
    return List.of(ZH.period(parsed, Timing.DURING), EN.period(parsed, Timing.DURING));
  }

  @Test
  void intervalsHaveOneMoreDecimal() {
    Measure money = Board.measure("37.48亿元");
    assertThat(ZH.interval(money.interval(), money)).isEqualTo("37.475～37.485亿元");
    assertThat(EN.interval(money.interval(), money)).isEqualTo("RMB 3.7475–3.7485 billion");
    Measure rate = Board.measure("-0.5%");
    assertThat(EN.interval(rate.interval(), rate)).isEqualTo("\u22120.55% to \u22120.45%");
  }
}
