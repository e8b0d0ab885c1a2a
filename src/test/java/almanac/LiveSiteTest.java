package almanac;

import static org.assertj.core.api.Assertions.assertThat;

import almanac.source.Diagnostic;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** A site built again, of what was kept, is the site built anew. */
class LiveSiteTest {
  private static final String DATA =
      """
      title: {zh: 贷款, en: Loans}
      schema:
        primaryKey: [year]
        fields:
          - {name: year, type: year}
          - {name: balance, unit: 亿元, timing: end, title: {zh: 余额, en: Balance}}
          - {name: growth, formula: growth(balance), title: {zh: 增长率, en: Growth}}
      data: |
        year | balance | growth
        2016 | 10.00   |
        2017 | 12.00   | 20.00
      figures:
        loans-growth: {chart: bar, x: year, y: balance}
      notes:
        about: {zh: 说明, en: Explained}
      """;
  private static final String SHARES =
      """
      title: {zh: 占比, en: Shares}
      timing: end
      facts: |
        name  | zh   | en    | formula              | 2017
        part  | 部分 | Part  |                      | 6.00亿元
        share | 占比 | Share | part / loans.balance | 50.00%
      """;
  private static final String LOANS =
      """
      ---
      title: 贷款
      data: loans
      ---
      ## 总额 {#all}
      余额{{ balance }}，增长{{ growth }}。见[](page:report/2017/shares#part)。

      ![余额增长{{ growth > 10% as 一成以上 }}](figure:loans-growth)
      """;
  private static final String SHARE_PAGE =
      """
      ---
      title: 占比
      ---
      ## 部分 {#part}
      部分占{{ shares.share }}，见[](figure:loans-growth)和[](note:loans.about)。
      """;
  private static final String INDEX =
      """
      ---
      title: 站
      key:
        - {value: "loans.balance[2017]", label: 余额, to: "dataset:loans"}
      ---
      去[](page:report/2017/loans#all)。
      """;
  private static final String SITE =
      """
      title: {zh: 站, en: Site}
      languages: [zh, en]
      editions: {report/2017/: 2017}
      navigation:
        - {chapter: 1, title: {zh: 第一章, en: One}, pages: [report/2017/loans, report/2017/shares]}
      """;

  /** A change of one file; an empty text removes it. */
  private record Edit(String path, String text) {}

  private static final List<Edit> EDITS =
      List.of(
          new Edit("content/zh/report/2017/loans.md", LOANS + "\n又一段。\n"),
          new Edit("content/zh/report/2017/shares.md", SHARE_PAGE.replace("#part", "#piece")),
          new Edit(
              "content/zh/report/2017/shares.md", SHARE_PAGE.replace("title: 占比", "title: 份额")),
          new Edit("data/loans.yaml", DATA.replace("12.00", "13.00")),
          new Edit("data/loans.yaml", DATA.replace("12.00   | 20.00", "12.50   | 25.00")),
          new Edit("data/shares.yaml", SHARES.replace("loans.balance", "lones.balance")),
          new Edit("data/shares.yaml", SHARES.replace("50.00%", "51.00%")),
          new Edit("data/shares.yaml", SHARES),
          new Edit("data/loans.yaml", DATA.replace("about:", "aboot:")),
          new Edit("data/loans.yaml", DATA.replace("schema:", "schema: [")),
          new Edit("data/loans.yaml", DATA),
          new Edit("content/zh/index.md", INDEX + "\n![](figure:loans-growth)\n"),
          new Edit("content/zh/index.md", INDEX),
          new Edit("content/site.yaml", SITE.replace("chapter: 1", "chapter: 2")),
          new Edit("content/site.yaml", SITE.replace("2017}", "2016}")),
          new Edit("content/site.yaml", SITE.replace("languages: [zh, en]", "languages: [zh]")),
          new Edit("content/site.yaml", SITE),
          new Edit("content/en/report/2017/loans.md", LOANS.replace("{#all}", "")),
          new Edit("content/zh/report/2017/loans.md", LOANS.replace("#all", "#every")),
          new Edit("content/en/report/2017/loans.md", ""),
          new Edit("content/zh/report/2017/loans.md", LOANS.replace("growth >", "growth <")),
          new Edit("content/zh/report/2017/loans.md", LOANS),
          new Edit(
              "templates/part/figure.jte", "@param almanac.render.FigureView view\n${view.no}"),
          new Edit(
              "templates/part/figure.jte",
              "@param almanac.render.FigureView view\n${view.anchor()}"),
          new Edit("templates/part/figure.jte", ""),
          new Edit("data/more.csv", "a,b\n"),
          new Edit("data/shares.yaml", ""),
          new Edit("data/shares.yaml", SHARES));

  @TempDir Path root;

  @BeforeEach
  void write() throws IOException {
    write(new Edit("content/site.yaml", SITE));
    write(new Edit("content/zh/index.md", INDEX));
    write(new Edit("content/zh/report/2017/loans.md", LOANS));
    write(new Edit("content/zh/report/2017/shares.md", SHARE_PAGE));
    write(new Edit("data/loans.yaml", DATA));
    write(new Edit("data/shares.yaml", SHARES));
  }

  @Test
  void theSiteOfTheTestIsSound() {
    assertThat(new LiveSite(root).build().found()).extracting(Diagnostic::code).isEmpty();
  }

  @Test
  void equalsTheSiteBuiltAnewAfterEachEdit() throws IOException {
    LiveSite live = new LiveSite(root);
    live.build();
    for (Edit edit : EDITS) {
      write(edit);
      assertThat(said(live)).as(edit.path()).isEqualTo(said(new LiveSite(root)));
    }
  }

  /** As an editor's undo, or a checkout of another branch, does. */
  @TestFactory
  Stream<DynamicTest> equalsTheSiteBuiltAnewAfterAnEditAndBack() {
    return EDITS.stream()
        .map(edit -> DynamicTest.dynamicTest(edit.path(), () -> thereAndBack(edit)));
  }

  private void thereAndBack(Edit edit) throws IOException {
    Path file = root.resolve(edit.path());
    String before = Files.exists(file) ? Files.readString(file) : "";
    LiveSite live = new LiveSite(root);
    Map<String, String> first = said(live);
    write(edit);
    said(live);
    write(new Edit(edit.path(), before));
    assertThat(said(live)).isEqualTo(first);
  }

  /** Every file of a build by its path, and its mistakes. */
  private static Map<String, String> said(LiveSite live) {
    Preview preview = live.build();
    Map<String, String> said = new TreeMap<>();
    for (String path : preview.paths()) {
      byte[] bytes = preview.file(path).orElseThrow();
      said.put(path, new String(bytes, StandardCharsets.ISO_8859_1));
    }
    for (Diagnostic found : preview.found()) {
      said.merge("", found.at() + ": " + found.code() + ": " + found.message(), String::concat);
    }
    return said;
  }

  private void write(Edit edit) throws IOException {
    Path file = root.resolve(edit.path());
    if (edit.text().isEmpty()) {
      Files.deleteIfExists(file);
    } else {
      Files.createDirectories(file.resolveSibling(""));
      Files.writeString(file, edit.text());
    }
  }
}
