package almanac.value;

import static org.assertj.core.api.Assertions.assertThat;

import almanac.source.Diagnostic;
import almanac.source.Diagnostics;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/** What holds of every number and of every text. */
class ValuesPropertyTest {
  private static final String[] PIECES = {
    "x",
    "loans.",
    "balance",
    "[",
    "]",
    "(",
    ")",
    "*",
    "..",
    ",",
    ":",
    "'",
    "1",
    "2,7",
    "0.5",
    "亿元",
    "%",
    "户",
    " as ",
    "first(",
    "growth(",
    "top(",
    "share(any,",
    "=",
    ">",
    ">=",
    "~",
    "+",
    "-",
    "/",
    "2016",
    "2017-Q1",
    " ",
    "（",
    "＝",
    "×",
    "\uD842\uDFB7",
    "\n",
    "in(",
    "|",
    "}}",
    "\\",
    "𠮷",
    "\uD842"
  };

  @Provide
  Arbitrary<Measure> measures() {
    return Combinators.combine(
            Arbitraries.bigIntegers()
                .between(
                    new BigInteger("-99999999999999999999"),
                    new BigInteger("99999999999999999999")),
            Arbitraries.integers().between(0, 12),
            Arbitraries.of("亿元", "万元", "元", "%", "百分点", "户", "倍", ""))
        .as(
            (digits, scale, unit) ->
                Measure.of(
                    new BigDecimal(digits, scale),
                    Units.standard().find(unit).orElse(Unit.NUMBER)));
  }

  @Property(tries = 100_000, shrinking = ShrinkingMode.OFF)
  void whatIsWrittenInChineseIsReadBackAsItWas(@ForAll("measures") Measure measure) {
    String written = NumberFormat.of("zh").prose(measure);
    Diagnostics diagnostics = new Diagnostics();
    assertThat(MeasureReader.read(Board.text(written), Unit.NUMBER, Units.standard(), diagnostics))
        .contains(measure);
  }

  @Property(tries = 20_000, shrinking = ShrinkingMode.OFF)
  void aSumOfCellsIsExactAndReadsBack(
      @ForAll("measures") Measure first, @ForAll("measures") Measure second) {
    Measure other = Measure.of(second.number(), first.unit());
    Term sum =
        new Term.Sum(List.of(new Term.Cell("a", first), new Term.Cell("b", other)), first.unit());
    Measure shown = new Evaluator(Units.standard(), Decimals.STANDARD).shown(sum);
    assertThat(shown.number()).isEqualByComparingTo(first.number().add(second.number()));
    assertThat(Board.measure(NumberFormat.of("zh").prose(shown)).value()).isEqualTo(sum.value());
  }

  @Property(tries = 20_000, shrinking = ShrinkingMode.OFF)
  void englishAmountsLoseNoDigit(@ForAll("measures") Measure measure) {
    Measure money = Measure.of(measure.number(), Unit.WAN_YUAN);
    String[] words = NumberFormat.of("en").prose(money).replace("\u2212", "-").split(" ", -1);
    BigDecimal number = new BigDecimal(words[1].replace(",", ""));
    BigDecimal size =
        words.length < 3 ? BigDecimal.ONE : BigDecimal.TEN.pow(words[2].equals("million") ? 6 : 9);
    BigDecimal signed = words[0].startsWith("-") ? number.negate() : number;
    assertThat(Rational.of(signed.multiply(size))).isEqualTo(money.value());
  }

  @Property(tries = 20_000, shrinking = ShrinkingMode.OFF)
  void theExactValueLiesInEveryInterval(
      @ForAll("measures") Measure a, @ForAll("measures") Measure b) {
    Term.Cell x = new Term.Cell("x", a);
    Term.Cell y = new Term.Cell("y", b);
    Term term =
        new Term.Sum(List.of(new Term.Product(x, y, a.unit()), new Term.Negative(x)), a.unit());
    assertThat(Recomputation.interval(term).holds(term.value())).isTrue();
  }

  @Provide
  Arbitrary<String> mangled() {
    return Arbitraries.of(PIECES).list().ofMaxSize(30).map(list -> String.join("", list));
  }

  @Property(tries = 50_000, shrinking = ShrinkingMode.OFF)
  void noTextBreaksTheParser(@ForAll("mangled") String text) {
    Diagnostics diagnostics = new Diagnostics();
    boolean read =
        ExpressionParser.parse(Board.text(text), Units.standard(), diagnostics).isPresent();
    assertThat(diagnostics.sorted()).hasSize(read ? 0 : 1);
    for (Diagnostic d : diagnostics.sorted()) {
      assertThat(d.at().start()).isBetween(0, text.length());
      assertThat(d.at().end()).isBetween(d.at().start(), text.length());
    }
  }

  @Property(tries = 20_000, shrinking = ShrinkingMode.OFF)
  void noTextBreaksTheReaderOrTheEvaluator(@ForAll("mangled") String text) {
    Board board = new Board("2017").put("x[2017, all]", "5亿元").put("x[2016, all]", "4亿元");
    assertThat(Asked.prose(board, text)).isNotNull();
    Diagnostics diagnostics = new Diagnostics();
    boolean read =
        MeasureReader.read(Board.text(text), Unit.NUMBER, Units.standard(), diagnostics)
            .isPresent();
    assertThat(diagnostics.hasErrors()).isEqualTo(!read);
  }

  @Example
  void threadsDoNotMind() {
    Board board = new Board("2017").put("x[2017, all]", "5.5亿元").put("x[2016, all]", "4.5亿元");
    assertThat(
            IntStream.range(0, 500)
                .parallel()
                .mapToObj(i -> Asked.prose(board, "growth(x)").zh())
                .distinct())
        .containsExactly("22.22%");
  }
}
