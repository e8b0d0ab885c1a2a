package almanac;

import static org.assertj.core.api.Assertions.assertThat;

import com.adobe.epubcheck.api.EpubCheck;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The print editions of the first site, built without PDF. */
class PrintEditionsTest {
  @TempDir static Path root;
  private static Path output = Path.of("");

  @BeforeAll
  static void build() throws IOException {
    FirstSite site = FirstSite.copyTo(root);
    assertThat(site.build().exit()).isZero();
    output = site.output();
  }

  @ParameterizedTest
  @ValueSource(strings = {"report.epub", "en/report.epub", "policy-guide.epub"})
  void theCheckerOfTheW3cFindsNothingAgainstABook(String book) {
    StringWriter said = new StringWriter();
    EpubCheck check = new EpubCheck(output.resolve(book).toFile(), new PrintWriter(said));
    assertThat(check.doValidate()).as(said.toString()).isZero();
  }

  @Test
  void withoutPdfThereIsNoneAndNothingLeadsToOne() throws IOException {
    try (Stream<Path> files = Files.walk(output)) {
      assertThat(files.map(Path::toString)).noneMatch(file -> file.endsWith(".pdf"));
    }
    for (String page : List.of("report.html", "report/2017/index.html", "report/2017/loans.html")) {
      assertThat(page(page).select("a[href$=.pdf]")).as(page).isEmpty();
    }
  }

  @Test
  void theContentsOfTheReportAndEachChapterLeadToIt() throws IOException {
    assertThat(page("report/2017/index.html").select("main a[href=../../report.html]")).hasSize(1);
    assertThat(page("report/2017/index.html").select("main a[href=../../report.epub]")).hasSize(1);
    assertThat(page("report/2017/loans.html").select(".toc a[href=../../report.html]")).hasSize(1);
    assertThat(page("policies/index.html").select("main a[href=../policy-guide.html]")).hasSize(1);
  }

  @Test
  void theFootOfEveryPageLeadsToTheFirstEdition() throws IOException {
    assertThat(page("about.html").select("footer a[href=report.html]").text()).isEqualTo("打印版");
    assertThat(page("en/about.html").select("footer a[href=report.html]").text())
        .isEqualTo("Print edition");
  }

  @Test
  void figuresKeepTheirNumbers() throws IOException {
    Document whole = page("report.html");
    assertThat(whole.select("#loans\\.fig-loans-growth .fig__no").text()).isEqualTo("图1-2");
  }

  @Test
  void headingsSkipNoLevel() throws IOException {
    int before = 0;
    for (Element heading : page("report.html").select("main :is(h1, h2, h3, h4, h5, h6)")) {
      int level = heading.normalName().charAt(1) - '0';
      assertThat(level).as(heading.text()).isLessThanOrEqualTo(before + 1);
      before = level;
    }
    assertThat(page("report.html").select("h1")).hasSize(1);
  }

  @Test
  void theGuideHoldsEveryRowOfItsCollection() throws IOException {
    List<String> rows =
        page("policies/index.html").select("main .items h3 a").eachAttr("href").stream()
            .map(row -> row.replace(".html", ""))
            .toList();
    assertThat(rows).hasSizeGreaterThan(30);
    assertThat(page("policy-guide.html").select(".leaf > [id]:first-child").eachAttr("id"))
        .containsAll(rows);
  }

  private static Document page(String path) throws IOException {
    return Jsoup.parse(Files.readString(output.resolve(path)));
  }
}
