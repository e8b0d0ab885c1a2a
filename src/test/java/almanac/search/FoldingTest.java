package almanac.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What counts as the same in a search. */
class FoldingTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ＡＢＣ１２３|abc123",
        "科技金融|科技金融",
        "銀行貸款餘額|银行贷款余额",
        "沪科〔2017〕438号|沪科(2017)438号",
        "沪科[２０１７]４３８號|沪科(2017)438号",
        "2,071.27|2071.27",
        "１，２３４，５６７|1234567",
        "A, B|a, b",
        "2017 年末|2017年末",
        "图1-2 科技|图1-2科技",
        "loan  balance|loan balance",
        "Café|cafe",
        "“引号”—−–|\"引号\"---",
        "ﬁnance ℡ ㎡|finance tel m2",
        "İstanbul|istanbul",
        "が|が",
        "한국|한국",
        "𠮷野|𠮷野"
      })
  void isTheSame(String text, String folded) {
    assertThat(Folding.fold(text)).isEqualTo(folded);
  }

  @Test
  void accentsMayBeWrittenInTwoWays() {
    assertThat(Folding.fold("cafe\u0301")).isEqualTo(Folding.fold("caf\u00e9"));
  }

  @Test
  void whatTakesNoRoomCountsForNothing() {
    assertThat(Folding.fold("co\u00adop\u200b")).isEqualTo("coop");
  }

  @Test
  void blanksAtTheEndsAreDropped() {
    assertThat(Folding.fold("\u3000 a \u00a0")).isEqualTo("a");
  }

  /** Else a part of a text would not be found in it. */
  @Test
  void aPartOfATextFoldsToAPartOfIt() {
    String text = "2017 年末，贷款 2,071.27 亿元；Ａ股 Café 銀行 ㎡（约）";
    String folded = Folding.fold(text);
    for (int from = 0; from < text.length(); from++) {
      for (int to = from + 1; to <= text.length(); to++) {
        String part = Folding.fold(text.substring(from, to));
        assertThat(folded)
            .contains(part.replaceFirst("^,(?=\\d)", "").replaceFirst("(?<=\\d),$", ""));
      }
    }
  }

  @Test
  void theBrowserIsToldWhatFoldsToCharactersThatAreUsed() {
    Folding.Table table = Folding.table(Set.of('发', '银'));
    assertThat(table.from()).contains("發", "髮", "〔").doesNotContain("貸");
    assertThat(table.to().charAt(table.from().indexOf('發'))).isEqualTo('发');
    assertThat(table.to()).hasSameSizeAs(table.from());
  }
}
