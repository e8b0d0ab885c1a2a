package almanac;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Published figures and words of the site are held against its data. */
class ClaimsTest {
  private static final String PAGE = "content/zh/report/2017/loans.md";

  @TempDir Path folder;
  private FirstSite site;

  @BeforeEach
  void copy() throws IOException {
    site = FirstSite.copyTo(folder);
  }

  @Test
  void twoPublishedFiguresDoNotFollowFromTheirParts() throws IOException {
    site.edit("data/branches.yaml", "  mortgage:\n    kind: mismatch\n", "  mortgage:\n");
    site.edit("data/branches.yaml", "  patents:\n    kind: mismatch\n", "  patents:\n");
    assertThat(site.build().errors())
        .containsExactly(
            "data/branches.yaml:27:142: error: published 22.07%, recomputes to 21.98%"
                + " (21.932–22.037) [recompute-mismatch]",
            "data/branches.yaml:29:141: error: published 89.72%, recomputes to 87.92%"
                + " [recompute-mismatch]");
  }

  @Test
  void bothAreExplained() {
    assertThat(site.build().errors()).isEmpty();
  }

  @Test
  void theNotesPageShowsBothWithWhatRecomputes() throws IOException {
    site.build();
    assertThat(site.text("site/notes.html"))
        .containsSubsequence("抵押担保占贷款余额", "22.07%", "21.98%", "有有效专利的客户占比", "89.72%", "87.92%");
  }

  @Test
  void theEnglishNotesPageDoesSoToo() throws IOException {
    site.build();
    assertThat(site.text("site/en/notes.html")).contains("22.07%", "21.98%", "89.72%", "87.92%");
  }

  @Test
  void aGrowthThatItsRoundedPartsAllowAgrees() throws IOException {
    site.edit("data/linkage.yaml", "133.06[^last_digit]", "133.06");
    assertThat(site.build().errors()).noneMatch(line -> line.contains("133.06"));
  }

  @Test
  void aGrowthBeyondItsRoundedPartsDoesNot() throws IOException {
    site.edit("data/linkage.yaml", "133.06[^last_digit]", "133.15[^last_digit]");
    assertThat(site.build().errors())
        .singleElement()
        .asString()
        .contains("linkage.yaml:31:", "published 133.15%", "[recompute-mismatch]");
  }

  @Test
  void aBareNumberIsReportedByCheck() throws IOException {
    site.append(PAGE, "\n上海有5236 户企业贷款。\n");
    assertThat(site.check().text())
        .contains(
            PAGE
                + ":"
                + last()
                + ":4: warning: the number \"5236 户\" is typed by hand and bound to no cell"
                + " [unbound-number]");
  }

  @Test
  void everyPublishedFigureIsRecomputed() {
    assertThat(site.check().text())
        .containsPattern(
            "published figures: [0-9]+ recomputed, [0-9]+ agree, [0-9]+ explained by notes, 0 differ");
  }

  @Test
  void aFallThatWasARiseIsAnError() throws IOException {
    site.append(PAGE, "\n余额下降{{ fall(balance) }}。\n");
    assertThat(site.build().errors())
        .containsExactly(
            PAGE
                + ":"
                + last()
                + ":8: error: \"balance\" did not fall: 2,071.27亿元 in 2017, 1,500.36亿元 in 2016"
                + " [wrong-direction]");
  }

  @Test
  void aFirstTimeThatWasNotIsAnError() throws IOException {
    site.append(PAGE, "\n余额{{ first(balance > 1000亿元) as 首次超过1000亿元 }}。\n");
    assertThat(site.build().errors())
        .singleElement()
        .asString()
        .startsWith(PAGE + ":" + last() + ":6: error: claimed \"first(balance > 1000亿元)\"")
        .contains("2016", "1,500.36亿元");
  }

  @Test
  void aFindingThatTheDataDoNotSupportIsAnError() throws IOException {
    site.edit(
        PAGE,
        "{{ balance_share[sme] > 50% as 一半以上 }}](figure:loans-sme-share)",
        "{{ npl_share[sme] / 2 > 50% as 一半以上 }}](figure:loans-sme-share)");
    assertThat(site.build().errors())
        .singleElement()
        .asString()
        .startsWith(PAGE + ":28:58: error:")
        .contains("claimed > 50%, the data give 44.89%")
        .endsWith("[claim-false]");
  }

  @Test
  void twelveOfSeventySevenIsNot1559() throws IOException {
    assertThat(facts("part / whole", "15.59%"))
        .containsExactly(
            "data/probe.yaml:6:34: error: published 15.59%, recomputes to 15.58%"
                + " [recompute-mismatch]");
  }

  @Test
  void twelveOfSeventySevenIs1558() throws IOException {
    assertThat(facts("part / whole", "15.58%")).isEmpty();
  }

  @Test
  void noWholeNumberOf172Is5862Percent() throws IOException {
    assertThat(facts("share(any, sample)", "58.62%"))
        .singleElement()
        .asString()
        .startsWith("data/probe.yaml:6:")
        .contains("58.62%");
  }

  @Test
  void aWholeNumberOf172Is5872Percent() throws IOException {
    assertThat(facts("share(any, sample)", "58.72%")).isEmpty();
  }

  /** The number of the page's last line, which a test added. */
  private long last() throws IOException {
    return site.text(PAGE).lines().count();
  }

  /** What is found in a dataset of a share and the numbers below it. */
  private List<String> facts(String formula, String share) throws IOException {
    site.write(
        "data/probe.yaml",
        """
        title: {zh: 试, en: Probe}
        facts: |
          name | zh | en | formula | 2017
          part | 甲 | A | | 12家
          whole | 乙 | B | | 77家
          share | 丙 | C | %s | %s
          sample | 丁 | D | | 172家
        """
            .formatted(formula, share));
    return site.build().errors();
  }
}
