package almanac.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FoldTest {
  @Test
  void foldsAtSpaces() {
    assertThat(Fold.of("one two three", 8)).containsExactly("one two", "three");
  }

  @Test
  void foldsBetweenChineseCharactersWhichFillTwoColumns() {
    assertThat(Fold.of("贷款余额增长", 8)).containsExactly("贷款余额", "增长");
  }

  @Test
  void beginsNoLineWithClosingPunctuation() {
    assertThat(Fold.of("贷款余额，增长", 8)).containsExactly("贷款余", "额，增长");
  }

  @Test
  void endsNoLineWithOpeningPunctuation() {
    assertThat(Fold.of("贷款“余额”", 5)).containsExactly("贷款", "“余", "额”");
  }

  @Test
  void keepsTogetherWhatIsJoined() {
    assertThat(Fold.of("约 7\u2060亿\u2060元", 6)).containsExactly("约", "7亿元");
  }

  @Test
  void leavesAWordThatIsTooWideWhole() {
    assertThat(Fold.of("a data/loans.yaml:1:2", 8)).containsExactly("a", "data/loans.yaml:1:2");
  }

  @Test
  void aTextWithoutWordsIsOneLine() {
    assertThat(Fold.of("", 8)).containsExactly("");
  }
}
