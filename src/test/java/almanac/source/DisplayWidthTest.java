package almanac.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayWidthTest {
  @ParameterizedTest
  @CsvSource({
    "abc, 3",
    "科技, 4",
    "１，％, 6",
    "e\u0301, 1",
    "—…“”, 4",
    "😀, 2",
    "👍🏽, 2",
    "👨\u200d👩\u200d👧, 2",
    "❤\ufe0f, 2",
    "🏃\u200d♂\ufe0f, 2",
    "🇨🇳, 2",
    "क\u200dष, 2",
    "𠀀, 2",
    "한국, 4"
  })
  void isWhatATerminalShows(String text, int columns) {
    assertThat(DisplayWidth.of(text)).isEqualTo(columns);
  }
}
