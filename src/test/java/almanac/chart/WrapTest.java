package almanac.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class WrapTest {

  @Test
  void breaksBetweenHanCharacters() {
    assertThat(lines("科技型企业贷款", 60)).containsExactly("科技型企", "业贷款");
  }

  @Test
  void setsNoClosingMarkAtTheStartOfALine() {
    assertThat(lines("科技型企，业", 60)).containsExactly("科技型", "企，业");
  }

  @Test
  void setsNoOpeningMarkAtTheEndOfALine() {
    assertThat(lines("科技型（企业）", 60)).containsExactly("科技型", "（企业）");
  }

  @Test
  void breaksLatinAtSpaces() {
    assertThat(lines("Technology branches", 90)).containsExactly("Technology", "branches");
  }

  @Test
  void tearsAWordThatIsTooLong() {
    assertThat(lines("Donaudampfschiff", 60)).hasSizeGreaterThan(1);
  }

  @Test
  void putsTicksAtOneTwoOrFive() {
    assertThat(ticks("0.37", "0.61")).containsExactly("0", "0.2", "0.4", "0.6", "0.8");
    assertThat(ticks("1500.36", "2071.27")).containsExactly("0", "1,000", "2,000", "3,000");
    assertThat(ticks("-3", "4")).containsExactly("−4", "−2", "0", "2", "4");
  }

  @Test
  void startsElsewhereThanAtZeroWhenAllValuesAreFarFromIt() {
    assertThat(ticks("91.2", "93.0")).startsWith("91");
  }

  private static List<String> ticks(String least, String most) {
    List<BigDecimal> values = Stream.of(least, most).map(BigDecimal::new).toList();
    return Ticks.over(values, 4).values().stream().map(Ticks::label).toList();
  }

  private static List<String> lines(String text, double width) {
    return Wrap.lines(Label.name(text), width).stream().map(Label::text).toList();
  }
}
