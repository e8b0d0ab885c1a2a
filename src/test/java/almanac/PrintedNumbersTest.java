package almanac;

import static org.assertj.core.api.Assertions.assertThat;

import almanac.publish.Artifact;
import almanac.render.Presses;
import almanac.render.Stock;
import almanac.site.SiteReader;
import almanac.source.Diagnostics;
import almanac.source.Sources;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jsoup.Jsoup;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is printed of the first site's report has the numbers of its pages, each as often. */
class PrintedNumbersTest {
  private static final Pattern NUMBER = Pattern.compile("[0-9]+(?:,[0-9]{3})*(?:\\.[0-9]+)?");
  private static final List<String> CHAPTERS =
      List.of(
          "preface",
          "mechanisms",
          "loans",
          "linkage",
          "financing",
          "science-centre",
          "research-platforms",
          "carrier-areas",
          "entrepreneurship",
          "reform",
          "tax-bank",
          "finance-platform",
          "zhangjiang",
          "caohejing",
          "appendices");

  @TempDir static Path folder;
  private static final Map<String, Artifact> FILES = new TreeMap<>();

  @BeforeAll
  static void build() throws IOException {
    FirstSite.copyTo(folder);
    Diagnostics diagnostics = new Diagnostics();
    Sources sources = Sources.read(folder, diagnostics);
    Presses.of(SiteReader.read(sources, diagnostics), sources, Stock.of(folder), diagnostics)
        .files()
        .forEach(file -> FILES.put(file.path(), file));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "en/"})
  void onOnePage(String language) {
    holds(language, apart(Jsoup.parse(text(language + "report.html")).select("main")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "en/"})
  void asABook(String language) throws IOException {
    StringBuilder book = new StringBuilder();
    files(bytes(language + "report.epub")).forEach((name, page) -> book.append(words(name, page)));
    holds(language, book.toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "en/"})
  void onPaper(String language) throws IOException {
    holds(language, printed(bytes(language + "report.pdf")));
  }

  @Test
  void ofOneChapterOnPaper() throws IOException {
    Map<String, Long> shown = count(shown("report/2017/loans.html"));
    assertThat(missing(shown, count(printed(bytes("report/2017/loans.pdf"))))).isEmpty();
  }

  private static void holds(String language, String printed) {
    Map<String, Long> shown =
        count(
            CHAPTERS.stream()
                .map(chapter -> shown(language + "report/2017/" + chapter + ".html"))
                .collect(Collectors.joining("\n")));
    assertThat(shown).hasSizeGreaterThan(100);
    assertThat(missing(shown, count(printed))).isEmpty();
  }

  /** Numbers that are printed more seldom than they are shown. */
  private static List<String> missing(Map<String, Long> shown, Map<String, Long> printed) {
    return shown.entrySet().stream()
        .filter(number -> printed.getOrDefault(number.getKey(), 0L) < number.getValue())
        .map(Map.Entry::getKey)
        .toList();
  }

  private static Map<String, Long> count(String text) {
    return NUMBER
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
  }

  /** What readers see of a page, but for what is there to be pressed or read aloud. */
  private static String shown(String path) {
    Elements main = Jsoup.parse(text(path)).select("main");
    main.select(".vh, .pad, .acts, .toc-m, .pager, .kicker, .anchor, svg, summary").remove();
    return apart(main);
  }

  /** The number of a note stands beside others. */
  private static String apart(Elements text) {
    text.select("a, b, sup").after(" ");
    return text.text();
  }

  private static String words(String name, String page) {
    return name.endsWith(".xhtml") ? apart(Jsoup.parse(page).select("body")) + "\n" : "";
  }

  private static String printed(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new Lines().getText(document);
    }
  }

  /** What is set in another size, or does not go on where the letter before it ends, is apart. */
  private static final class Lines extends PDFTextStripper {
    @Override
    protected void writeString(String line, List<TextPosition> letters) throws IOException {
      StringBuilder apart = new StringBuilder();
      float size = 0;
      float end = 0;
      for (TextPosition letter : letters) {
        boolean goesOn = letter.getFontSizeInPt() == size && Math.abs(letter.getX() - end) < 1;
        apart.append(goesOn ? "" : " ").append(letter.getUnicode());
        size = letter.getFontSizeInPt();
        end = letter.getX() + letter.getWidth();
      }
      writeString(apart.toString());
    }
  }

  private static Map<String, String> files(byte[] archive) throws IOException {
    Map<String, String> files = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return files;
  }

  private static String text(String path) {
    return new String(bytes(path), StandardCharsets.UTF_8);
  }

  private static byte[] bytes(String path) {
    return Stream.ofNullable(FILES.get(path)).findFirst().orElseThrow().body().bytes();
  }
}
