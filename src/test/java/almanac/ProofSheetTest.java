package almanac;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import almanac.source.ArgumentException;
import almanac.source.Diagnostics;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProofSheetTest {
  private static final String DATA =
      """
      title: 贷款
      sources: [{title: 年报}]
      schema:
        primaryKey: [year, segment]
        fields:
          - {name: year, type: year}
          - {name: segment, total: all, overlap: true, categories: {all: 全部, sme: 中小}}
          - {name: balance, unit: 亿元, timing: end}
          - {name: growth, formula: growth(balance)}
          - {name: share, formula: "balance / balance[all]", unit: percent}
      data: |
        year | segment | balance     | growth | share
        2015 | all     | 1200        |        |
        2016 | all     | 1500.36     |        |
        2017 | all     | = 2000+71.27 | 38.05 |
        2017 | sme     | 1120.83     |        | 45.11[^swap]
      indicators:
        headline: {value: "balance[all]", title: 余额}
      notes:
        swap: {kind: mismatch, zh: 数字换位。}
      """;

  @TempDir Path root;

  @BeforeEach
  void site() throws IOException {
    write("content/site.yaml", "title: 站\nlanguages: [zh, en]\n");
    write("data/loans.yaml", DATA);
  }

  @Test
  void aSentenceStandsAsItsReadersSeeIt() throws IOException {
    assertThat(texts("余额{{ balance[sme] }}，增长\n{{ growth }}。")).contains("余额1,120.83亿元，增长38.05%。");
  }

  @Test
  void aParagraphIsPartedIntoItsSentences() throws IOException {
    assertThat(texts("一共{{ balance }}。另有{{ balance[sme] }}！“好。”完"))
        .containsSubsequence("一共2,071.27亿元。", "另有1,120.83亿元！", "“好。”", "完");
  }

  @Test
  void aDecimalPointEndsNoSentence() throws IOException {
    write(
        "content/en/a.md",
        "---\ntitle: A\ndata: loans\nperiod: 2017\n---\nIt is {{ balance }}. So.");
    assertThat(lines("en/a")).contains("It is RMB 207.127 billion.", "So.");
  }

  @Test
  void whatIsNoParagraphSaysWhatItIs() throws IOException {
    ProofSheet sheet = sheet("## 小节\n\n- 一\n\n> 引\n\n> [!NOTE]\n> 告\n\n甲[^n]\n\n[^n]: 注\n");
    assertThat(sheet.lines().stream().map(line -> line.kind() + "|" + line.text()))
        .containsExactly(
            "title|页", "heading|小节", "item|一", "quote|引", "callout|告", "|甲", "footnote n|注");
  }

  @Test
  void aRowOfATableIsOneLine() throws IOException {
    assertThat(texts("| 年 | 余额 |\n|---|---|\n| {{ year }} | {{ balance }} |\n"))
        .contains("年 | 余额", "2017 | 2,071.27亿元");
  }

  @Test
  void aLineKnowsWhereItWasWritten() throws IOException {
    assertThat(sheet("甲。\n\n乙。").lines().get(2).at()).hasToString("content/zh/a.md:8:1");
  }

  @Test
  void aPublishedNumberHasItsCellIntervalAndPlace() throws IOException {
    assertThat(details("{{ balance[sme] }}"))
        .containsExactly(
            "{{ balance[sme] }}",
            "loans.balance[2017, sme]  1120.83亿元 [1120.825, 1120.835]  data/loans.yaml:16:20");
  }

  @Test
  void aDerivedNumberShowsItsDerivation() throws IOException {
    assertThat(details("{{ balance }}").get(1))
        .startsWith("loans.balance[2017, all]  derived = 2000+71.27: 2071.27亿元 [");
  }

  @Test
  void aNumberWithAFormulaIsRecomputed() throws IOException {
    assertThat(details("{{ growth }}").get(2))
        .startsWith("  growth(balance) gives 38.05% [")
        .contains("]: agrees");
  }

  @Test
  void aMismatchIsShownWithItsNote() throws IOException {
    assertThat(details("{{ share[sme] }}").subList(2, 4))
        .satisfiesExactly(
            check ->
                assertThat(check)
                    .startsWith("  balance / balance[all] gives 54.11% [")
                    .endsWith("]: DIFFERS, explained by the note \"swap\""),
            note -> assertThat(note).isEqualTo("  note \"swap\", mismatch: 数字换位。"));
  }

  @Test
  void aComputedCellIsNamedBeforeThoseItRestsOn() throws IOException {
    List<String> details = details("{{ share[all] }}");
    assertThat(details.get(1))
        .startsWith("loans.share[2017, all]  computed balance / balance[all]");
    assertThat(details.get(2)).startsWith("loans.balance[2017, all]");
  }

  @Test
  void aComputationHasItsResultAndInterval() throws IOException {
    assertThat(details("{{ balance[2016] - balance[2015] }}").get(0))
        .isEqualTo("{{ balance[2016] - balance[2015] }}  = 300.36亿元 [299.855, 300.865]");
  }

  @Test
  void aClaimShowsWhatItCompared() throws IOException {
    assertThat(details("{{ growth ~ 40% as 近四成 }}").get(0)).endsWith("holds: 38.05% ~ 40%");
  }

  @Test
  void aFirstTimeSaysSinceWhenItLooked() throws IOException {
    assertThat(details("{{ first(balance > 2000亿元) as 首次 }}").get(0))
        .endsWith("holds: 2071.27亿元 > 2000亿元, in no earlier period since 2015");
  }

  @Test
  void aStreakSaysHowLongItIs() throws IOException {
    assertThat(details("{{ streak(growth(balance) > 0) >= 2 as 连续 }}").get(0))
        .endsWith("holds: 2 in a row >= 2");
  }

  @Test
  void whatCouldNotBeBoundStandsInItsBraces() throws IOException {
    assertThat(texts("余额{{ nosuch }}")).contains("余额{{ nosuch }}");
  }

  @Test
  void whatIsSaidOfACellIsSaidOnceInASentence() throws IOException {
    ProofSheet sheet = sheet("{{ growth }}和{{ growth }}");
    assertThat(sheet.lines().get(1).values().get(0).details()).hasSize(3);
    assertThat(sheet.lines().get(1).values().get(1).details()).hasSize(2);
  }

  @Test
  void anIndicatorIsTaggedAsThePageHasToWriteIt() throws IOException {
    String front = "---\ntitle: 页\nperiod: 2017\nkey:\n  - {indicator: loans.headline}\n---\n";
    write("content/zh/b.md", front);
    ProofSheet.Line key = proof("b").lines().get(1);
    assertThat(key.text()).isEqualTo("余额 2,071亿元");
    assertThat(key.values().get(0).details().get(0)).startsWith("{{ loans.balance }}");
  }

  @Test
  void aComputedIndicatorIsTaggedWithItsDataset() throws IOException {
    write("data/loans.yaml", DATA.replace("\"balance[all]\"", "\"rise(balance)\""));
    String front = "---\ntitle: 页\nperiod: 2017\nkey:\n  - {indicator: loans.headline}\n---\n";
    write("content/zh/b.md", front);
    assertThat(proof("b").lines().get(1).values().get(0).details().get(0))
        .startsWith("{{ rise(loans.balance) }}");
  }

  @Test
  void theSourcesStandBelow() throws IOException {
    assertThat(sheet("{{ balance }}").sources()).containsExactly("loans: 年报");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "a.html", "/a.html", "zh/a", "content/zh/a.md", "./content/zh/a.md"})
  void aPageIsNamedByItsAddressOrItsFile(String name) throws IOException {
    write("content/zh/a.md", "---\ntitle: 页\n---\n");
    assertThat(proof(name).path()).isEqualTo("content/zh/a.md");
  }

  @Test
  void aPageThatIsNotThereIsAWrongArgument() throws IOException {
    write("content/zh/loans.md", "---\ntitle: 页\n---\n");
    assertThatThrownBy(() -> proof("lons"))
        .isInstanceOf(ArgumentException.class)
        .hasMessage("no page called \"lons\"; did you mean \"loans\"?");
  }

  private List<String> texts(String body) throws IOException {
    return sheet(body).lines().stream().map(ProofSheet.Line::text).toList();
  }

  private List<String> lines(String page) {
    return proof(page).lines().stream().map(ProofSheet.Line::text).toList();
  }

  /** Of the only value, without the marks that keep a line together. */
  private List<String> details(String value) throws IOException {
    return sheet(value).lines().get(1).values().get(0).details().stream()
        .map(detail -> detail.replace("\u2060", ""))
        .toList();
  }

  private ProofSheet sheet(String body) throws IOException {
    write("content/zh/a.md", "---\ntitle: 页\ndata: loans\nperiod: 2017\n---\n" + body);
    return proof("a");
  }

  private ProofSheet proof(String page) {
    SiteBuild.Request request = new SiteBuild.Request(root, Path.of("site"), false, false, true);
    return SiteBuild.run(request.proofreading(Optional.of(page)), new Diagnostics())
        .proof()
        .orElseThrow();
  }

  private void write(String path, String text) throws IOException {
    Path file = root.resolve(path);
    Files.createDirectories(file.resolveSibling(""));
    Files.writeString(file, text);
  }
}
