package almanac.value;

import static org.assertj.core.api.Assertions.assertThat;

import almanac.source.Diagnostic;
import almanac.source.Diagnostics;
import almanac.source.Text;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The grammar of the formats, and every mistake in the author's terms. */
class ExpressionParserTest {
  private final Diagnostics diagnostics = new Diagnostics();

  private Expression parse(String text) {
    return ExpressionParser.parse(Board.text(text), Units.standard(), diagnostics)
        .orElseThrow(() -> new AssertionError(diagnostics.sorted().toString()));
  }

  private Expr.Ref ref(String text) {
    return (Expr.Ref) parse(text).body();
  }

  private Diagnostic fault(String text) {
    assertThat(ExpressionParser.parse(Board.text(text), Units.standard(), diagnostics)).isEmpty();
    List<Diagnostic> reports = diagnostics.sorted();
    assertThat(reports).hasSize(1);
    return reports.get(0);
  }

  private String said(String text) {
    Diagnostic d = fault(text);
    return d.code() + " at column " + d.at().column() + ": " + d.help();
  }

  @Test
  void aReferenceHasDatasetFieldAndKeys() {
    Expr.Ref ref = ref("loans.balance[2016, sme]");
    assertThat(ref.dataset()).map(Text::value).contains("loans");
    assertThat(ref.field().value()).isEqualTo("balance");
    assertThat(ref.keys()).map(key -> key.text().value()).containsExactly("2016", "sme");
    assertThat(ref.text().value()).isEqualTo("loans.balance[2016, sme]");
  }

  @Test
  void aFieldMayStandAlone() {
    assertThat(ref("balance").dataset()).isEmpty();
    assertThat(ref("this.subsidy_cap").dataset()).map(Text::value).contains("this");
  }

  @Test
  void keysPickAllARangeOrOne() {
    List<Expr.Key> keys = ref("x[*, none..b_plus, mode: any, A+, 天使轮, c-1]").keys();
    assertThat(keys.get(0).pick()).isInstanceOf(Expr.Pick.All.class);
    assertThat(keys.get(1).pick())
        .isInstanceOfSatisfying(
            Expr.Pick.Range.class,
            range -> {
              assertThat(range.from().value()).isEqualTo("none");
              assertThat(range.to().value()).isEqualTo("b_plus");
            });
    assertThat(keys.get(2).field()).map(Text::value).contains("mode");
    assertThat(keys).extracting(ExpressionParserTest::word).contains("any", "A+", "天使轮", "c-1");
  }

  private static String word(Expr.Key key) {
    return key.pick() instanceof Expr.Pick.One one ? one.word().value() : "";
  }

  @Test
  void periodsAreKeys() {
    assertThat(ref("x[2016, 2017-09, 2017-Q1, 2016..2017]").keys())
        .extracting(ExpressionParserTest::word)
        .containsExactly("2016", "2017-09", "2017-Q1", "2016..2017");
  }

  @Test
  void numbersHaveUnitsAndGroups() {
    assertThat(parse("37.48亿元").body())
        .isInstanceOfSatisfying(
            Expr.Literal.class,
            literal -> {
              assertThat(literal.unit()).isEqualTo("亿元");
              assertThat(literal.number()).hasToString("37.48");
            });
    assertThat(parse("2,700 亿元").body())
        .isInstanceOfSatisfying(
            Expr.Literal.class, literal -> assertThat(literal.number()).hasToString("2700"));
    assertThat(parse("90%").body()).isInstanceOf(Expr.Literal.class);
    assertThat(parse("-5%").body()).isInstanceOf(Expr.Negated.class);
  }

  @Test
  void timesBindMoreThanPlus() {
    Expr.Binary sum = (Expr.Binary) parse("a + b * c - d").body();
    assertThat(sum.operator()).isEqualTo('-');
    assertThat(sum.left().text().value()).isEqualTo("a + b * c");
    assertThat(((Expr.Binary) parse("(a + b) * c").body()).operator()).isEqualTo('*');
  }

  @Test
  void aClaimHasARelation() {
    for (Relation relation : Relation.values()) {
      Expr.Comparison claim = (Expr.Comparison) parse("x " + relation.sign() + " 2").body();
      assertThat(claim.relation()).isEqualTo(relation);
    }
  }

  @Test
  void wordsGoToTheEnd() {
    assertThat(parse("x > 50% as 超过（一半）：as 的").words()).map(Text::value).contains("超过（一半）：as 的");
    assertThat(parse("basis > 5").words()).isEmpty();
    assertThat(parse("'a as b'").words()).isEmpty();
  }

  @Test
  void conditionsStandInFirstAndStreak() {
    assertThat(parse("first(balance > 2000亿元) as 首次").words()).isPresent();
    assertThat(parse("streak(growth(x) > 0) >= 3 as 连续三年").body())
        .isInstanceOf(Expr.Comparison.class);
    assertThat(fault("sum(x > 5)").code()).isEqualTo("wrong-arguments");
  }

  @Test
  void firstNeedsACondition() {
    assertThat(fault("first(x)").code()).isEqualTo("wrong-arguments");
  }

  @Test
  void fullWidthParenthesesAreShownRight() {
    assertThat(said("sum（x[*]）"))
        .isEqualTo("expression-syntax at column 4: write \"(\" instead of \"（\"");
  }

  @Test
  void aFullWidthRelationIsShownRight() {
    assertThat(said("x ＞ 5")).endsWith("column 3: write \">\" instead of \"＞\"");
  }

  @Test
  void twoEqualSignsAreOne() {
    assertThat(said("x == 5")).endsWith("column 3: write \"=\" instead of \"==\"");
  }

  @Test
  void aMathematiciansSignIsShownRight() {
    assertThat(said("x ≥ 5")).endsWith("write \">=\" instead of \"≥\"");
  }

  @Test
  void aTimesSignIsShownRight() {
    assertThat(said("𠮷 × 5"))
        .isEqualTo("expression-syntax at column 3: write \"*\" instead of \"×\"");
  }

  @Test
  void unequalIsNoRelation() {
    assertThat(said("x != 5")).endsWith("there are = < <= > >= and ~");
  }

  @Test
  void twoPercentSignsAreOne() {
    assertThat(said("5%%")).endsWith("column 2: write \"%\" instead of \"%%\"");
  }

  @Test
  void anUnknownFunctionIsNamed() {
    assertThat(said("grwoth(x)"))
        .isEqualTo("unknown-function at column 1: did you mean \"growth\"?");
  }

  @Test
  void functionsTakeSoMany() {
    assertThat(fault("top(x[*])").message()).contains("takes 2").contains("gives 1");
  }

  @Test
  void anUnknownUnitIsNamed() {
    assertThat(said("x > 5亿圆")).isEqualTo("unknown-unit at column 6: did you mean \"亿元\"?");
  }

  @Test
  void commasPartThrees() {
    assertThat(said("x = 51,2817")).isEqualTo("bad-grouping at column 5: 512,817?");
  }

  @Test
  void whatIsMissingIsSaid() {
    assertThat(fault("sum(x[*]").message()).isEqualTo("\")\" is missing at the end");
  }

  @Test
  void nothingStandsBehindAValue() {
    assertThat(fault("x y").message()).isEqualTo("an operator is missing before \"y\"");
  }

  @Test
  void anEmptyTextIsNoValue() {
    assertThat(fault("  ").message()).isEqualTo("a value is missing at the end");
  }

  @Test
  void wordsAreNotEmpty() {
    assertThat(fault("x > 5 as ").code()).isEqualTo("expression-syntax");
  }

  @Test
  void aLongExpressionIsRefused() {
    assertThat(fault("1 + ".repeat(250) + "11").code()).isEqualTo("expression-too-long");
  }

  @Test
  void aThousandCharactersAreRead() {
    assertThat(parse("1".repeat(4) + " + 1".repeat(249)).text().length()).isEqualTo(1_000);
  }

  @Test
  void aDeepExpressionIsRefused() {
    assertThat(fault("(".repeat(60) + "1" + ")".repeat(60)).code())
        .isEqualTo("expression-too-deep");
  }
}
