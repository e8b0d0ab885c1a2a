package almanac.value;

import static org.assertj.core.api.Assertions.assertThat;

import almanac.source.Diagnostic;
import almanac.source.Diagnostics;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Cells as the table "Table as text" of the formats has them. */
class MeasureReaderTest {
  private final Diagnostics diagnostics = new Diagnostics();

  private Optional<Measure> read(String text, Unit bare) {
    return MeasureReader.read(Board.text(text), bare, Units.standard(), diagnostics);
  }

  private Measure measure(String text, Unit bare) {
    return read(text, bare).orElseThrow();
  }

  private String fault(String text, Unit bare) {
    assertThat(read(text, bare)).isEmpty();
    List<Diagnostic> reports = diagnostics.sorted();
    assertThat(reports).hasSize(1);
    Diagnostic d = reports.get(0);
    return d.code() + " at " + d.at().text() + (d.help().isEmpty() ? "" : ": " + d.help());
  }

  @Test
  void keepsWhatWasWritten() {
    assertThat(measure("2071.27", Unit.YI_YUAN))
        .isEqualTo(Measure.of(new BigDecimal("2071.27"), Unit.YI_YUAN));
    assertThat(measure("3.10", Unit.NUMBER).number()).hasToString("3.10");
    assertThat(measure("1,406,308", Unit.NUMBER).number()).hasToString("1406308");
    assertThat(measure("-3.5", Unit.NUMBER).number()).hasToString("-3.5");
    assertThat(measure("\u22123.5", Unit.NUMBER).number()).hasToString("-3.5");
    assertThat(measure(" 0.00 ", Unit.PERCENT).number()).hasToString("0.00");
  }

  @Test
  void keepsFortyDigits() {
    String digits = "1234567890123456789012345678901234567890";
    assertThat(measure(digits, Unit.NUMBER).number()).hasToString(digits);
    assertThat(measure("0." + digits, Unit.NUMBER).number()).hasToString("0." + digits);
  }

  @Test
  void keepsItsOwnUnit() {
    assertThat(measure("1650万元", Unit.YI_YUAN).unit()).isEqualTo(Unit.WAN_YUAN);
    assertThat(measure("2071.27 亿元", Unit.NUMBER).unit()).isEqualTo(Unit.YI_YUAN);
    assertThat(measure("0.13%", Unit.NUMBER).unit()).isEqualTo(Unit.PERCENT);
    assertThat(measure("0.24个百分点", Unit.NUMBER).unit()).isEqualTo(Unit.POINTS);
    assertThat(measure("3万户", Unit.counting("户")).value()).isEqualTo(Rational.of(30_000, 1));
  }

  @Test
  void readsAbout() {
    assertThat(measure("~5000", Unit.counting("人")).approximate()).isTrue();
    assertThat(measure("~5000人", Unit.NUMBER).unit().name()).isEqualTo("人");
  }

  @Test
  void commasPartThrees() {
    assertThat(fault("51,2817", Unit.NUMBER)).isEqualTo("bad-grouping at 51,2817: 512,817?");
  }

  @Test
  void aFourDigitGroupIsNoGroup() {
    assertThat(fault("1406,308万元", Unit.YUAN)).isEqualTo("bad-grouping at 1406,308: 1,406,308?");
  }

  @Test
  void unitsNeverMix() {
    assertThat(fault("5户", Unit.YI_YUAN))
        .isEqualTo("unit-mismatch at 户: units never mix: write it in 亿元");
  }

  @Test
  void pointsAreNoPercents() {
    assertThat(fault("5百分点", Unit.PERCENT)).startsWith("unit-mismatch at 百分点");
  }

  @Test
  void anUnknownUnitIsNamed() {
    assertThat(fault("5亿圆", Unit.NUMBER)).isEqualTo("unknown-unit at 亿圆: did you mean \"亿元\"?");
  }

  @Test
  void fullWidthDigitsAreShownInAscii() {
    assertThat(fault("２０７１．２７％", Unit.NUMBER)).isEqualTo("full-width at ２０７１．２７％: write 2071.27%");
  }

  @Test
  void aFullWidthCommaIsShownInAscii() {
    assertThat(fault("1，406", Unit.NUMBER)).endsWith("write 1,406");
  }

  @Test
  void wordsAreNoNumber() {
    assertThat(fault("many", Unit.NUMBER)).startsWith("bad-number at many: leave it blank");
  }

  @Test
  void theLeadingZeroStays() {
    assertThat(fault(".5", Unit.NUMBER)).isEqualTo("bad-number at .5: write 0.5");
  }

  @Test
  void zerosInFrontCountNothing() {
    assertThat(fault("007", Unit.NUMBER)).contains("type: string");
  }

  @Test
  void twoPointsAreNoNumber() {
    assertThat(fault("1.2.3", Unit.NUMBER)).startsWith("bad-number");
  }

  @Test
  void anExponentIsNoNumber() {
    assertThat(fault("1e5", Unit.YI_YUAN)).startsWith("unknown-unit at e5");
  }

  @Test
  void aSitesOwnUnitIsKnown() {
    Unit acre = new Unit("亩", Unit.Kind.MEASURE, "area", Rational.ONE);
    Units units = Units.standard().with(List.of(acre));
    assertThat(MeasureReader.read(Board.text("5.5亩"), Unit.NUMBER, units, diagnostics))
        .contains(Measure.of(new BigDecimal("5.5"), acre));
    assertThat(units.names()).contains("亩", "亿元");
  }
}
