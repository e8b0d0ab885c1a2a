package almanac.content;

import static org.assertj.core.api.Assertions.assertThat;

import almanac.source.Diagnostic;
import almanac.source.Diagnostics;
import almanac.source.SourceFile;
import almanac.source.Text;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages and their front matter. */
class DocumentReaderTest {
  private static final String PAGE =
      """
      ---
      title: 科技信贷
      summary: "余额{{ balance }}"
      data: [loans, branches]
      numbers: free
      layout: chapter
      period: 2017
      draft: true
      aliases: old/page
      key: [a, b]
      ---
      ## 整体情况
      """;

  private final Diagnostics diagnostics = new Diagnostics();

  @Test
  void knowsItsLanguage() {
    assertThat(read(PAGE).language()).isEqualTo("zh");
  }

  @Test
  void knowsItsPath() {
    assertThat(read(PAGE).path()).isEqualTo("report/2017/loans");
  }

  @Test
  void readsEveryKey() {
    FrontMatter front = read(PAGE).frontMatter();
    assertThat(front.title().map(Text::value)).contains("科技信贷");
    assertThat(front.summary().map(Text::value)).contains("余额{{ balance }}");
    assertThat(front.data()).extracting(Text::value).containsExactly("loans", "branches");
    assertThat(front.layout().map(Text::value)).contains("chapter");
    assertThat(front.period().map(Text::value)).contains("2017");
    assertThat(front.aliases()).extracting(Text::value).containsExactly("old/page");
    assertThat(front.numbersFree()).isTrue();
    assertThat(front.draft()).isTrue();
    assertThat(diagnostics.sorted()).isEmpty();
  }

  @Test
  void keepsTheKeysThatALayoutAsksFor() {
    assertThat(read(PAGE).frontMatter().options()).containsOnlyKeys("key");
  }

  @Test
  void placesFrontMatterInTheFile() {
    assertThat(read(PAGE).frontMatter().summary().orElseThrow().span())
        .hasToString("content/zh/report/2017/loans.md:3:11");
  }

  @Test
  void readsTheBodyBehindIt() {
    assertThat(Show.inside(read(PAGE).body())).isEqualTo("<h2>整体情况</h2>");
  }

  @Test
  void placesTheBodyInTheFile() {
    Document document = read(PAGE);
    assertThat(Places.of(document.file(), document.body().getFirstChild()).line()).isEqualTo(12);
  }

  @Test
  void findsNothingWrongInTheReferencesExample() {
    String page =
        """
        ---
        title: 科技信贷业务开展情况
        data: loans
        ---
        ## 整体情况
        {{ year }}年末，{{ borrowers }}科技型企业有银行贷款，比上年末多{{ rise(borrowers) }}，增长{{ borrowers_growth }}。
        余额{{ first(balance > 2000亿元) as 首次突破2000亿元 }}，达到{{ balance }}；不良率下降{{ fall(npl_ratio) }}。

        ![中小企业占贷款余额{{ balance_share[sme] > 50% as 一半以上 }}](figure:loans-by-segment)

        科技支行的{{ branches.borrowers }}贷款客户，占{{ branches.patent_share }}[^hold]。

        [^hold]: 每户平均{{ branches.patents / number(branches.patent_firms) }}，只按有专利的企业计算。
        """;
    Document document = read(page);
    assertThat(diagnostics.sorted()).isEmpty();
    assertThat(Digits.find(document, Set.of(), Set.of())).isEmpty();
    assertThat(Tree.all(document.body(), Value.class)).hasSize(12);
  }

  @Test
  void mayHaveNoFrontMatter() {
    assertThat(read("正文").frontMatter().title()).isEmpty();
    assertThat(diagnostics.sorted()).isEmpty();
  }

  @Test
  void takesDataAsOneText() {
    assertThat(read("---\ndata: loans\n---\n").frontMatter().data())
        .extracting(Text::value)
        .containsExactly("loans");
  }

  @Test
  void mayHaveEmptyFrontMatter() {
    assertThat(read("---\n---\n正文").frontMatter().title()).isEmpty();
    assertThat(diagnostics.sorted()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '§',
      value = {
        "---⏎title: 甲⏎## 乙; 1:1 front-matter-unclosed",
        "---⏎tittle: 甲⏎---; 2:1 unknown-key",
        "---⏎title: [甲]⏎---; 2:8 wrong-type",
        "---⏎data: {a: b}⏎---; 2:7 wrong-type",
        "---⏎data: [{a: b}]⏎---; 2:8 wrong-type",
        "---⏎draft: yes⏎---; 2:8 wrong-type",
        "---⏎numbers: none⏎---; 2:10 wrong-type",
        "---⏎- 甲⏎---; 2:1 wrong-type",
        "# 甲; 1:1 heading-level",
        "### 甲; 1:1 heading-level",
        "## 甲⏎#### 乙; 2:1 heading-level",
        "## 甲 {#a}⏎## 乙 {#a}; 2:6 duplicate-id",
        "## 甲 {#A}; 1:6 heading-id",
        "甲[^x]; 1:2 unknown-footnote",
        "甲**“乙”**丙[^x]; 1:10 unknown-footnote",
        "[^x]: 甲; 1:1 unused-footnote",
        "甲[^x]⏎⏎[^x]: 乙⏎⏎[^x]: 丙; 5:1 duplicate-footnote",
        "甲<br>乙; 1:2 raw-html",
        "甲<b>乙</b>丙; 1:2 raw-html",
        "<div>⏎甲⏎</div>; 1:1 raw-html",
        "甲<!-- 乙 -->; 1:2 raw-html",
        "甲![乙](figure:c); 1:2 figure-in-text",
        "## ![乙](figure:c); 1:4 figure-in-text",
        "![乙](figure:c) ![丁](d.png); 1:1 figure-in-text",
        "[甲](javascript:alert); 1:5 link-scheme",
        "甲[乙](JavaScript:alert); 1:6 link-scheme",
        "[甲](<  javascript:alert>); 1:8 link-scheme",
        "[甲](data:text/html,x); 1:5 link-scheme",
        "![甲](data:image/png,x); 1:6 link-scheme",
        "[甲](file:///etc/passwd); 1:5 link-scheme",
        "[甲](vbscript:x); 1:5 link-scheme",
        "[甲](//example.org); 1:5 link-scheme",
        "[甲](/\\example.org); 1:5 link-scheme",
        "[甲](ftp://example.org); 1:5 link-scheme",
        "[甲](htp://example.org); 1:5 link-scheme",
        "[甲](Policies:x); 1:5 link-scheme",
        "<javascript:alert>; 1:2 link-scheme",
        "[甲]⏎⏎[甲]: javascript:x; 1:1 link-scheme",
        "[甲](); 1:1 empty-link",
        "> [!INFO]⏎> 甲; 1:3 unknown-alert",
        "> [!NOTE] 甲; 1:3 alert-line",
      })
  void reportsAMistakeOnceAndInItsPlace(String page, String mistake) {
    assertThat(Show.mistakes(page.replace('⏎', '\n'))).containsExactly(mistake);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '§',
      value = {
        "a < b",
        "a<b 而 c>d",
        "x <= 3 且 y >= 2",
        "\\<br>",
        "`<br>`",
        "若a<5，则b>3",
        "[甲](https://example.org/a?b=c#d)",
        "[甲](mailto:a@b.cn)",
        "[甲](tel:+862112345678)",
        "[甲](../2016/loans.md#x)",
        "[甲](#x)",
        "[甲](第一章：概述.md)",
        "[](policies:linkage-pilot#art-3)",
        "[](note:branches.patents)",
        "[](figure:a) [](dataset:b) [](page:c)",
        "## 甲⏎### 乙⏎#### 丙⏎## 丁",
        "## 甲 {#a}⏎## 乙 {#b}",
        "## 甲 \\{#A}",
        "\\[^x]",
        "`[^x]`",
        "甲[^X]⏎⏎[^x]: 乙",
        "[^]",
        "---⏎date: 2018-04-30⏎---",
      })
  void reportsNothingThatIsRight(String page) {
    assertThat(Show.mistakes(page.replace('⏎', '\n'))).isEmpty();
  }

  @Test
  void refusesASchemeThatHidesBehindAnEntity() {
    assertThat(Show.mistakes("[甲](java&Tab;script:alert)")).containsExactly("1:5 link-scheme");
  }

  @Test
  void suggestsTheKeyThatWasMeant() {
    read("---\ntittle: 甲\n---\n");
    assertThat(diagnostics.sorted())
        .extracting(Diagnostic::help)
        .containsExactly("did you mean \"title\"?");
  }

  @Test
  void suggestsTheFootnoteThatWasMeant() {
    read("甲[^hodl]乙[^hold]\n\n[^hold]: 丙");
    assertThat(diagnostics.sorted())
        .extracting(Diagnostic::help)
        .containsExactly("did you mean \"hold\"?");
  }

  @Test
  void saysWhereATitleBelongs() {
    read("# 甲");
    assertThat(diagnostics.sorted().get(0).help()).contains("front matter");
  }

  private Document read(String text) {
    return new DocumentReader(diagnostics)
        .read(new SourceFile("content/zh/report/2017/loans.md", text));
  }
}
