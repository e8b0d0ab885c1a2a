package almanac;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the pages of the first site weigh, each compressed with gzip at its best (level 9). */
class BudgetsTest {
  private static final int KB = 1024;

  /** Documents that are long by what they are, each with a limit of its own. */
  private static final Map<String, Integer> LONG =
      Map.of(
          "search.html", 20 * KB,
          "en/search.html", 20 * KB,
          "report.html", 120 * KB,
          "en/report.html", 120 * KB,
          "policy-guide.html", 60 * KB);

  private static final Pattern CHAPTER = Pattern.compile("(en/)?report/\\d+/[^/]+\\.html");
  private static final Pattern DATASET = Pattern.compile("(en/)?data/[^/]+\\.html");
  private static final Pattern DRAWING = Pattern.compile("(?s)<svg [^>]*role=\"img\".*?</svg>");

  @TempDir private static Path folder;

  private static BuiltSite site = new BuiltSite("", Path.of(""));

  @BeforeAll
  static void build() throws IOException {
    site = BuiltSite.first(folder);
  }

  @Test
  void aChapterIsUnder30() {
    assertThat(heavier(path -> CHAPTER.matcher(path).matches(), 30 * KB)).isEmpty();
  }

  @Test
  void aPageOfADatasetIsUnder25() {
    assertThat(heavier(path -> DATASET.matcher(path).matches(), 25 * KB)).isEmpty();
  }

  @Test
  void anyOtherPageIsUnder15() {
    assertThat(heavier(BudgetsTest::isOther, 15 * KB)).isEmpty();
  }

  private static boolean isOther(String path) {
    return !CHAPTER.matcher(path).matches()
        && !DATASET.matcher(path).matches()
        && !LONG.containsKey(path);
  }

  @Test
  void aLongDocumentKeepsItsOwnLimit() {
    assertThat(LONG)
        .allSatisfy((path, limit) -> assertThat(gzip(site.bytes(path))).isLessThan(limit));
  }

  @Test
  void theStyleSheetIsUnder10() {
    assertThat(gzip(site.bytes("assets/style.css"))).isLessThan(10 * KB);
  }

  @Test
  void theScriptsOfAllPagesAreUnder12() {
    assertThat(gzip(site.bytes("assets/site.js")) + gzip(site.bytes("assets/theme.js")))
        .isLessThan(12 * KB);
  }

  @Test
  void aDrawingIsUnder6() {
    assertThat(
            site.files(".html").stream()
                .flatMap(path -> DRAWING.matcher(site.text(path)).results())
                .map(MatchResult::group)
                .filter(drawing -> gzip(drawing.getBytes(StandardCharsets.UTF_8)) >= 6 * KB))
        .isEmpty();
  }

  @Test
  void thereAreNoFonts() {
    assertThat(site.files("")).noneMatch(path -> path.matches(".*\\.(woff2?|ttf|otf|eot)"));
  }

  private static List<String> heavier(Predicate<String> kind, int limit) {
    List<String> pages = site.files(".html").stream().filter(kind).toList();
    assertThat(pages).isNotEmpty();
    return pages.stream()
        .filter(path -> gzip(site.bytes(path)) >= limit)
        .map(path -> path + " " + gzip(site.bytes(path)))
        .toList();
  }

  private static int gzip(byte[] bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip =
        new GZIPOutputStream(out) {
          {
            def.setLevel(Deflater.BEST_COMPRESSION);
          }
        }) {
      gzip.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.size();
  }
}
