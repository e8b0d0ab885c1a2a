package almanac.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

/** Chinese by the first letters of its syllables. */
class ReadingsTest {
  @Test
  void everyReadingOfACharacterCounts() {
    assertThat(Grams.ofInitials("银行")).containsExactlyInAnyOrder("~yh", "~yx");
  }

  @Test
  void lettersAndDigitsStandForThemselves() {
    assertThat(Grams.ofInitials("a股3")).contains("~ag3", "~ag", "~g3");
  }

  @Test
  void signsPartWords() {
    assertThat(Grams.ofInitials("科技、金融")).containsExactlyInAnyOrder("~kj", "~jr");
  }

  @Test
  void aTitleStandsUnderItsFirstLetter() {
    assertThat(Readings.headings("“上海”")).containsExactly("S");
    assertThat(Readings.headings("Loans")).containsExactly("L");
  }

  @Test
  void aTitleThatBeginsInTwoReadingsStandsTwice() {
    assertThat(Readings.headings("长宁区")).containsExactly("C", "Z");
  }

  @Test
  void whatBeginsWithADigitOrNothingStandsApart() {
    assertThat(Readings.headings("2017年")).containsExactly("#");
    assertThat(Readings.headings("…")).containsExactly("#");
  }

  @Test
  void theBrowserIsToldWhatALetterMayStandFor() {
    assertThat(Readings.table(Set.of('行', '海', 'x')))
        .containsEntry('h', "海行")
        .containsEntry('x', "行")
        .hasSize(2);
  }
}
