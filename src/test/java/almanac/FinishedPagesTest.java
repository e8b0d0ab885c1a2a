package almanac;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What holds on every page of the built site, read without a browser and without scripts. */
class FinishedPagesTest {
  private static final String POLICY =
      "default-src 'none'; script-src 'self' file:; style-src 'self' file:; img-src 'self' file:;"
          + " manifest-src 'self'; form-action 'self' file:; base-uri 'none'";

  /** Pages that nobody is led to: a server shows the one, other sites the others. */
  private static final Pattern APART = Pattern.compile("404\\.html|.*\\.embed\\.html");

  private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

  private static final Map<String, Set<String>> LINKS = new HashMap<>();
  private static final Map<String, Set<String>> TITLES = new TreeMap<>();
  private static final Map<String, Set<String>> FOOTERS = new TreeMap<>();

  @TempDir private static Path folder;

  private static FinishedPages pages;

  @BeforeAll
  static void read() throws IOException {
    pages = FinishedPages.first(folder);
    pages.each(FinishedPagesTest::read);
  }

  private static void read(String path, Document page) {
    pages.find("policy", path, policies(page));
    pages.find("inline", path, elements(page, "[style], style, script:not([src], [type$=json])"));
    pages.find("handlers", path, handlers(page));
    pages.find("language", path, elements(page, "html:not([lang])"));
    pages.find("chinese", path, unmarked(page));
    pages.find("maps", path, maps(page));
    pages.find("scope", path, elements(page, "th:not([scope])"));
    pages.find("caption", path, uncaptioned(page));
    pages.find("drawings", path, undescribed(page));
    pages.find("drag", path, elements(page, "[draggable=true], input[type=range]"));
    pages.find("order", path, elements(page, "[tabindex]:not([tabindex=0], [tabindex=-1])"));
    pages.find("motion", path, elements(page, "marquee, blink, animate, video, audio, [autoplay]"));
    pages.find("actions", path, sameWords(page));
    pages.find("forms", path, lostForms(page));
    TITLES.computeIfAbsent(page.title(), t -> new TreeSet<>()).add(path);
    LINKS.put(path, links(page));
    if (!APART.matcher(path).matches()) {
      String language = page.select("html").attr("lang");
      FOOTERS.computeIfAbsent(language, l -> new HashSet<>()).add(page.select(".foot nav").text());
    }
  }

  private static List<String> elements(Document page, String css) {
    return page.select(css).stream().map(Element::outerHtml).toList();
  }

  /** Chinese, in a page of another language, in an element that does not say so. */
  private static List<String> unmarked(Document page) {
    return page.body().getAllElements().stream()
        .filter(element -> HAN.matcher(element.ownText()).find())
        .filter(element -> element.closest("svg") == null)
        .filter(
            element -> {
              Element marked = element.closest("[lang]");
              return marked == null || !marked.attr("lang").startsWith("zh");
            })
        .map(Element::outerHtml)
        .toList();
  }

  /**
   * Maps whose tiles are not named and numbered as the rows of their table, one after the other.
   */
  private static List<String> maps(Document page) {
    return page.select("figure#fig-district-map").stream()
        .filter(
            map -> {
              List<String> rows =
                  map.select("tbody tr").stream()
                      .map(row -> tile(row.select("th").text(), row.select("td").text()))
                      .toList();
              return map.select(".chart").stream()
                  .map(chart -> chart.select("g > title").eachText())
                  .map(tiles -> tiles.stream().map(FinishedPagesTest::tile).toList())
                  .anyMatch(tiles -> tiles.isEmpty() || !rows.equals(tiles));
            })
        .map(map -> map.select("g > title").eachText() + " " + map.select("tbody tr").eachText())
        .toList();
  }

  private static String tile(String words) {
    String[] parts = words.split("：|: ", 2);
    return tile(parts[0], parts[1]);
  }

  private static String tile(String name, String number) {
    return name
        + " "
        + new BigDecimal(number.replace(",", "")).stripTrailingZeros().toPlainString();
  }

  private static List<String> policies(Document page) {
    Element first = page.selectFirst("head > meta[http-equiv=Content-Security-Policy]");
    String policy = first == null ? "" : first.attr("content");
    boolean early = first != null && first.elementSiblingIndex() == 1;
    return policy.equals(POLICY) && early ? List.of() : List.of(policy);
  }

  private static List<String> handlers(Document page) {
    return page.getAllElements().stream()
        .flatMap(element -> element.attributes().asList().stream())
        .filter(a -> a.getKey().startsWith("on") || a.getValue().strip().startsWith("javascript:"))
        .map(Object::toString)
        .toList();
  }

  private static List<String> uncaptioned(Document page) {
    return page.select("table").stream()
        .filter(table -> table.select("> caption").text().isBlank())
        .map(Element::outerHtml)
        .toList();
  }

  private static List<String> undescribed(Document page) {
    return page.select("svg:not([aria-hidden=true])").stream()
        .filter(
            svg -> {
              String title = svg.select("> title").text();
              String words = svg.select("> desc").text();
              return !svg.attr("role").equals("img")
                  || title.isBlank()
                  || words.isBlank()
                  || title.equals(words);
            })
        .map(svg -> svg.attr("aria-labelledby"))
        .toList();
  }

  /** Two links or buttons beside figures and tables that are called the same. */
  private static List<String> sameWords(Document page) {
    Map<String, Set<String>> goals = new TreeMap<>();
    page.select(".fig .acts a, .table .acts a, .files a, main summary")
        .forEach(
            link ->
                goals
                    .computeIfAbsent(link.text(), t -> new TreeSet<>())
                    .add(link.hasAttr("href") ? link.attr("href") : link.cssSelector()));
    return goals.entrySet().stream()
        .filter(goal -> goal.getValue().size() > 1)
        .map(Object::toString)
        .toList();
  }

  private static List<String> lostForms(Document page) {
    return page.select("form").stream()
        .filter(form -> !form.attr("method").matches("(?i)|get"))
        .map(Element::outerHtml)
        .toList();
  }

  private static Set<String> links(Document page) {
    Set<String> links = new HashSet<>();
    Stream.concat(page.select("a[href]").stream(), page.select("form[action]").stream())
        .map(e -> e.hasAttr("href") ? e.absUrl("href") : e.absUrl("action"))
        .filter(link -> link.startsWith("http://a/"))
        .forEach(
            link -> links.add(link.substring("http://a/".length()).replaceFirst("[?#].*", "")));
    return links;
  }

  @Test
  void everyPageSaysWhatItMayLoad() {
    assertThat(pages.found("policy")).isEmpty();
  }

  @Test
  void nothingIsWrittenIntoAPageThatItsPolicyRefuses() {
    assertThat(pages.found("inline")).isEmpty();
    assertThat(pages.found("handlers")).isEmpty();
  }

  @Test
  void everyPageSaysItsLanguage() {
    assertThat(pages.found("language")).isEmpty();
  }

  @Test
  void everyRunOfChineseSaysSo() {
    assertThat(pages.found("chinese")).isEmpty();
  }

  @Test
  void aMapIsAListInTheOrderOfItsTable() {
    assertThat(pages.found("maps")).isEmpty();
  }

  @Test
  void everyHeadOfATableSaysOfWhat() {
    assertThat(pages.found("scope")).isEmpty();
  }

  @Test
  void everyTableHasACaption() {
    assertThat(pages.found("caption")).isEmpty();
  }

  @Test
  void everyDrawingHasANameAndADescription() {
    assertThat(pages.found("drawings")).isEmpty();
  }

  @Test
  void nothingMustBeDragged() {
    assertThat(pages.found("drag")).isEmpty();
  }

  @Test
  void theFocusGoesInTheOrderOfReading() {
    assertThat(pages.found("order")).isEmpty();
  }

  @Test
  void nothingMovesByItself() {
    assertThat(pages.found("motion")).isEmpty();
  }

  @Test
  void whatCanBeDoneWithAFigureIsCalledByItsName() {
    assertThat(pages.found("actions")).isEmpty();
  }

  @Test
  void everyFormAsksForAPage() {
    assertThat(pages.found("forms")).isEmpty();
  }

  @Test
  void noTwoWindowsAreCalledTheSame() {
    assertThat(TITLES.entrySet().stream().filter(title -> title.getValue().size() > 1)).isEmpty();
  }

  @Test
  void helpIsAtTheSamePlaceOnAllPages() {
    assertThat(FOOTERS).hasSize(2);
    assertThat(FOOTERS.values()).allMatch(footers -> footers.size() == 1);
    assertThat(LINKS).allSatisfy(FinishedPagesTest::assertHelp);
  }

  private static void assertHelp(String path, Set<String> links) {
    boolean en = path.startsWith("en/");
    if (!APART.matcher(path).matches()) {
      assertThat(links).as(path).contains(en ? "en/accessibility.html" : "accessibility.html");
    }
  }

  @Test
  void everyPageIsReachedFromTheFirst() {
    Set<String> reached = new TreeSet<>(Set.of("index.html"));
    Deque<String> next = new ArrayDeque<>(reached);
    while (!next.isEmpty()) {
      for (String link : LINKS.getOrDefault(next.pop(), Set.of())) {
        if (LINKS.containsKey(link) && reached.add(link)) {
          next.add(link);
        }
      }
    }
    assertThat(LINKS.keySet().stream().filter(p -> !APART.matcher(p).matches()))
        .allMatch(reached::contains);
  }
}
