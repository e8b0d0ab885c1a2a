package almanac;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each page of the first site has a twin in Markdown that says the same. */
class TwinsTest {
  private static final Pattern NUMBER = Pattern.compile("[0-9]+(?:[.,][0-9]+)*");

  @TempDir static Path folder;
  private static List<Twin> twins = List.of();
  private static Path site = Path.of("");

  /** A page with its twin, the line about itself below left out. */
  private record Twin(String path, PageWords page, MarkdownText text) {}

  @BeforeAll
  static void build() throws IOException {
    BuiltSite built = BuiltSite.first(folder.resolve("first"));
    site = built.folder();
    List<Twin> read = new ArrayList<>();
    for (String path : built.files(".html")) {
      String twin = path.replaceFirst("\\.html$", ".md");
      if (Files.exists(site.resolve(twin))) {
        MarkdownText text = MarkdownText.of(built.text(twin)).withoutFoot();
        read.add(new Twin(path, PageWords.of(built.text(path)), text));
      }
    }
    twins = read;
  }

  @Test
  void standsBesideEachPageThatReadersAreLedTo() {
    long pages = new BuiltSite("", site).files(".html").stream().filter(TwinsTest::isLedTo).count();
    assertThat(twins).hasSize((int) pages).hasSizeGreaterThan(500);
  }

  private static boolean isLedTo(String path) {
    String page = new BuiltSite("", site).text(path);
    return !page.contains("<meta name=\"robots\" content=\"noindex\">");
  }

  @Test
  void givesTheSameNumbersEachAsOften() {
    for (Twin twin : twins) {
      Map<String, Integer> missing = numbers(twin.page.words());
      numbers(twin.text.words())
          .forEach((number, times) -> missing.merge(number, -times, Integer::sum));
      missing.values().removeIf(times -> times == 0);
      assertThat(missing).as(twin.path).isEmpty();
    }
  }

  private static Map<String, Integer> numbers(String words) {
    Map<String, Integer> numbers = new TreeMap<>();
    NUMBER
        .matcher(words)
        .results()
        .map(MatchResult::group)
        .forEach(number -> numbers.merge(number, 1, Integer::sum));
    return numbers;
  }

  @Test
  void hasEveryParagraph() {
    for (Twin twin : twins) {
      Set<String> said = new HashSet<>();
      twin.text.paragraphs().forEach(paragraph -> said.add(letters(paragraph)));
      assertThat(twin.page.paragraphs())
          .as(twin.path)
          .allSatisfy(paragraph -> assertThat(said).contains(letters(paragraph)));
    }
  }

  @Test
  void hasEveryRowOfEveryTableCellByCell() {
    for (Twin twin : twins) {
      Set<List<String>> said = new HashSet<>();
      twin.text.rows().forEach(row -> said.add(row.stream().map(TwinsTest::letters).toList()));
      assertThat(twin.page.rows())
          .as(twin.path)
          .allSatisfy(
              row -> assertThat(said).contains(row.stream().map(TwinsTest::letters).toList()));
    }
  }

  private static String letters(String words) {
    return words.replaceAll("[^\\p{L}\\p{N}]", "");
  }

  @Test
  void leadsToFilesThatAreThere() {
    for (Twin twin : twins) {
      for (String link : twin.text.links()) {
        URI to = URI.create(twin.path).resolve(link);
        if (to.getScheme() == null) {
          assertThat(site.resolve(to.getPath())).as(twin.path + " " + link).exists();
        }
      }
    }
  }
}
