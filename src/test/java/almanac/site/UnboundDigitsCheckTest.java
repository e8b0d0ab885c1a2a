package almanac.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers that were typed by hand, and the tags to paste. */
class UnboundDigitsCheckTest {
  @TempDir Path root;

  @Test
  void aTypedNumberIsReportedOnceAtItsPlace() {
    assertThat(SmallSite.in(root, "zh").page("zh/a", "共有5236 户。").found())
        .containsExactly(
            "content/zh/a.md:6:3 unbound-number:"
                + " the number \"5236 户\" is typed by hand and bound to no cell");
  }

  @Test
  void theLabelOfAnIndicatorIsReportedWhereItWasWritten() {
    String data =
        """
        title: 乙
        facts: |
          name | 2017
          all  | 8户
        indicators: {head: {value: all, title: 前9户}}
        """;
    String page = "---\ntitle: 页\nperiod: 2017\nkey: [{indicator: b.head}]\n---\n";
    SmallSite site = SmallSite.in(root, "zh").with("data/b.yaml", data);
    assertThat(site.with("content/zh/a.md", page).found())
        .containsExactly(
            "data/b.yaml:5:41 unbound-number:"
                + " the number \"9户\" is typed by hand and bound to no cell");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "5235户; write {{ borrowers }}",
        "5235 户; write {{ borrowers }}",
        "2,071.27亿元; write {{ balance }}",
        "20712700万元; write {{ balance }} (2,071.27亿元)",
        "4680户; write {{ borrowers[sme] }}",
        "4303户; write {{ borrowers[2016] }}",
        "5235; write {{ borrowers }} (5,235户)",
        "下降0.24个百分点; write {{ -change }}",
        "240家; write {{ branches.borrowers }}",
        "240户; write {{ '240' }} if nothing is to be bound",
        "5236 户; write {{ '5236' }} if nothing is to be bound",
        "3%; write {{ '3%' }} if nothing is to be bound",
        "3至5家; write {{ '3至5家' }} if nothing is to be bound",
      })
  void theTagIsTheShortestThatNamesTheCell(String typed, String help) {
    SmallSite site = SmallSite.in(root, "zh").page("zh/a", typed + "，{{ branches.borrowers }}");
    assertThat(site.with("data/branches.yaml", BRANCHES).help()).containsExactly(help);
  }

  private static final String BRANCHES =
      """
      title: 支行
      facts: |
        name      | zh   | 2017
        borrowers | 客户 | 240家
      """;

  @Test
  void englishAmountsAreFoundInTheirOwnWords() {
    SmallSite site = SmallSite.in(root, "zh, en").page("en/index", "RMB 207.127 billion");
    assertThat(site.help()).contains("write {{ balance }} (RMB 207.127 billion)");
  }

  @Test
  void severalCellsOfOneValueAreAllNamed() {
    SmallSite site = SmallSite.in(root, "zh").page("zh/a", "4303户{{ old.firms }}");
    site.with("data/old.yaml", "title: 旧\nfacts: |\n  name | 2017\n  firms | 4303户\n");
    assertThat(site.help()).containsExactly("write {{ borrowers[2016] }} or {{ old.firms }}");
  }

  @Test
  void thePeriodOfThePageIsTheYear() {
    assertThat(SmallSite.in(root, "zh").page("zh/a", "到2017为止").help())
        .containsExactly("write {{ year }}");
  }

  @Test
  void aPageMayBeFreeOfIt() {
    SmallSite site = SmallSite.in(root, "zh");
    site.with("content/zh/a.md", "---\ntitle: 页\nnumbers: free\n---\n有5236户\n");
    assertThat(site.found()).isEmpty();
  }

  @Test
  void wordsOfTheFrontMatterAreProse() {
    SmallSite site = SmallSite.in(root, "zh");
    site.with(
        "content/zh/a.md", "---\ntitle: 页\ncards:\n  - {title: 有7户, to: page:index}\n---\n好\n");
    assertThat(site.found())
        .containsExactly(
            "content/zh/a.md:4:14 unbound-number:"
                + " the number \"7户\" is typed by hand and bound to no cell");
  }

  @Test
  void notesOfDatasetsAreProse() {
    SmallSite site = SmallSite.in(root, "zh");
    site.with("data/n.yaml", BRANCHES + "notes:\n  how: 少7户。\n").page("zh/b", "{{ n.borrowers }}");
    assertThat(site.found())
        .containsExactly(
            "data/n.yaml:6:9 unbound-number:"
                + " the number \"7户\" is typed by hand and bound to no cell");
  }
}
