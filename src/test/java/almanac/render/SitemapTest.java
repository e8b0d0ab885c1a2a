package almanac.render;

import static org.assertj.core.api.Assertions.assertThat;

import almanac.publish.Artifact;
import almanac.site.SiteReader;
import almanac.source.Diagnostics;
import almanac.source.Sources;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the map of a small site holds, and how that of a large one is parted. */
class SitemapTest {
  private static final int MANY = 50_000;
  private static final Path ROOT = Path.of("src/test/golden/found");

  private static Press press;
  private static List<FinishedPage> pages;

  @BeforeAll
  static void read() {
    Diagnostics diagnostics = new Diagnostics();
    Sources sources = Sources.read(ROOT, diagnostics);
    press = Presses.of(SiteReader.read(sources, diagnostics), sources, Stock.of(ROOT), diagnostics);
    pages =
        Producers.ALL.stream()
            .flatMap(producer -> producer.produce(press).stream())
            .filter(FinishedPage::isPage)
            .map(FinishedPage::of)
            .toList();
  }

  private static Map<String, String> maps(int addresses, int bytes) {
    Map<String, String> maps = new TreeMap<>();
    for (Artifact file : new SitemapFollower(addresses, bytes).follow(press, pages)) {
      maps.put(file.path(), new String(file.body().bytes(), StandardCharsets.UTF_8));
    }
    maps.remove("robots.txt");
    return maps;
  }

  private static String whole() {
    return maps(MANY, MANY).getOrDefault("sitemap.xml", "");
  }

  private static int count(String text, String part) {
    return text.split(part, -1).length - 1;
  }

  @Test
  void isOneFileWhileThereIsRoom() {
    assertThat(maps(MANY, MANY).keySet()).containsExactly("sitemap.xml");
  }

  @Test
  void isAnIndexOfSeveralFilesWhenThereAreTooManyAddresses() {
    Map<String, String> maps = maps(3, MANY);
    String index = maps.getOrDefault("sitemap.xml", "");
    maps.remove("sitemap.xml");
    assertThat(count(index, "<sitemap>")).isEqualTo(maps.size());
    assertThat(index).contains("<loc>https://Example.org/library/sitemap-1.xml</loc>");
    assertThat(maps.values()).allSatisfy(map -> assertThat(count(map, "<url>")).isBetween(1, 3));
    assertThat(maps.values().stream().mapToInt(map -> count(map, "<url>")).sum())
        .isEqualTo(count(whole(), "<url>"));
  }

  @Test
  void isPartedTooWhenItHasTooManyBytes() {
    assertThat(maps(MANY, 1500)).hasSizeGreaterThan(2);
  }

  /** A correction of the first of June changes pages that show the number, and no others. */
  @Test
  void datesAPageByTheLastCorrectionThatItRestsOn() {
    String map = whole();
    assertThat(day(map, "en/report/loans.html")).isEqualTo("2018-06-01");
    assertThat(day(map, "en/data/loans.html")).isEqualTo("2018-06-01");
    assertThat(day(map, "en/data/index.html")).isEqualTo("2018-04-30");
  }

  private static String day(String map, String path) {
    String entry = map.substring(map.indexOf("/" + path + "</loc>"));
    return entry.substring(entry.indexOf("<lastmod>") + 9, entry.indexOf("</lastmod>"));
  }

  @Test
  void leavesOutWhatIsNotTranslatedAndFormerAddresses() {
    String map = whole();
    assertThat(map).contains("/library/en/report/loans.html<");
    assertThat(map).doesNotContain("/library/report/loans.html<", "old/loans", "404");
  }
}
