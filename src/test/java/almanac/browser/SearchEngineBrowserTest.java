package almanac.browser;

import static org.assertj.core.api.Assertions.assertThat;

import almanac.search.Folding;
import com.ibm.icu.text.Transliterator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a search finds is all that there is, and nothing else. */
class SearchEngineBrowserTest extends SiteInBrowser {
  private static final int SAMPLES = 200;
  private static final int SHORTEST = 2;
  private static final int LONGEST = 6;

  private SearchEngine engine(String language) {
    String page = language.equals("en") ? "en/search.html" : "search.html";
    return SearchEngine.in(open(page), site().toUri() + "search/" + language + "/");
  }

  /** Of every place of a text that stands on some page, and of no other. */
  @ParameterizedTest
  @ValueSource(strings = {"zh", "en"})
  void anyPartOfAnyTextIsFoundWhereverItStands(String language) throws IOException {
    SearchOracle oracle = SearchOracle.of(site(), language);
    SearchEngine engine = engine(language);
    for (String part : parts(oracle)) {
      assertThat(found(engine, part)).as(part).isEqualTo(oracle.holding(asked(part)));
    }
  }

  private static List<String> parts(SearchOracle oracle) {
    List<String> texts =
        oracle.pages().values().stream().flatMap(List::stream).map(b -> b.text()).toList();
    Random random = new Random(20_180_430);
    List<String> parts = new ArrayList<>();
    while (parts.size() < SAMPLES) {
      String text = texts.get(random.nextInt(texts.size()));
      int length = SHORTEST + random.nextInt(LONGEST - SHORTEST + 1);
      int from = random.nextInt(text.length());
      String part = text.substring(from, Math.min(text.length(), from + length)).strip();
      if (part.length() >= SHORTEST && !asked(part).isEmpty()) {
        parts.add(part);
      }
    }
    return parts;
  }

  /** A comma at an end is taken for a part of a number. */
  private static String asked(String part) {
    return Folding.fold(part).replaceFirst("^,+(?=\\d)", "").replaceFirst("(?<=\\d),+$", "");
  }

  /** How many places each page has, its title among them; abbreviations are another matter. */
  private static Map<String, Integer> found(SearchEngine engine, String part) {
    Map<String, Integer> found = new TreeMap<>();
    for (Map<String, Object> hit : engine.ask(part)) {
      long places = places(hit, part).count();
      if (places > 0) {
        found.merge(String.valueOf(hit.get("address")), (int) places, Integer::sum);
      }
    }
    return found;
  }

  private static Stream<Object> places(Map<String, Object> hit, String part) {
    Stream<Object> title =
        Stream.of(hit.get("title")).filter(t -> !((List<?>) hit.get("marks")).isEmpty());
    Stream<Object> texts =
        ((List<?>) hit.get("places")).stream().map(p -> ((Map<?, ?>) p).get("text"));
    return Stream.concat(title, texts)
        .filter(text -> Folding.fold(text.toString()).contains(asked(part)));
  }

  @Test
  void whatCountsAsTheSameIsTheSameInBothEngines() throws IOException {
    List<String> texts = new ArrayList<>();
    Transliterator traditional = Transliterator.getInstance("Hans-Hant");
    SearchOracle.of(site(), "zh").pages().values().stream()
        .flatMap(List::stream)
        .map(SearchOracle.Block::text)
        .distinct()
        .limit(3_000)
        .forEach(text -> texts.addAll(List.of(text, traditional.transliterate(text), wide(text))));
    texts.addAll(
        List.of(
            "ﬁ ℡ ㎡ İ Ⅷ ½", "e\u0301 Å ß ς", "1,234,567,8", "𠮷 野 ｶﾞ が", "a\u00ad\u200bb", "½ ´ ¨"));
    assertThat(engine("zh").fold(texts)).isEqualTo(texts.stream().map(Folding::fold).toList());
  }

  /** In full width, as Chinese input methods write. */
  private static String wide(String text) {
    StringBuilder wide = new StringBuilder();
    text.chars().forEach(c -> wide.append((char) (c > ' ' && c <= '~' ? c - '!' + '！' : c)));
    return wide.toString();
  }

  @ParameterizedTest
  @ValueSource(strings = {"438号", "2071.27", "2,071.27", "２０７１．２７", "貸款餘額", "Ｋｊｊｒ", "kjjr"})
  void theSameIsFoundHoweverItIsTyped(String text) {
    List<String> found =
        engine("zh").ask(text).stream().map(h -> h.get("address").toString()).toList();
    Map<String, String> where =
        Map.of(
            "438号", "policies/biomedical-insurance.html",
            "2071.27", "report/2017/loans.html",
            "2,071.27", "report/2017/loans.html",
            "２０７１．２７", "report/2017/loans.html",
            "貸款餘額", "report/2017/loans.html",
            "Ｋｊｊｒ", "websites.html",
            "kjjr", "report/2017/finance-platform.html");
    assertThat(found).contains(where.get(text));
  }

  /** The word for a bank is read with the rarer reading of its second character. */
  @Test
  void abbreviationsFollowEveryReading() {
    assertThat(engine("zh").ask("shyh"))
        .anyMatch(
            hit -> "上海银行".equals(hit.get("title")) && !((List<?>) hit.get("marks")).isEmpty());
  }

  @Test
  void thePageOfThatNameComesFirst() {
    assertThat(engine("zh").ask("科技履约贷").get(0)).containsEntry("title", "科技履约贷");
  }

  @Test
  void placesHaveTheAnchorOfTheirCell() {
    assertThat(engine("zh").ask("2071.27"))
        .filteredOn(hit -> "data/loans.html".equals(hit.get("address")))
        .flatExtracting(SearchEngineBrowserTest::anchors)
        .contains("c-2017-all.balance");
  }

  private static List<String> anchors(Map<String, Object> hit) {
    return ((List<?>) hit.get("places"))
        .stream().map(place -> String.valueOf(((Map<?, ?>) place).get("anchor"))).toList();
  }

  @Test
  void wordsThatStandApartAreFoundWhereTheirWholeIsNowhere() {
    assertThat(engine("zh").ask("担保 补贴 银行")).isNotEmpty();
    assertThat(engine("en").ask("guarantee subsidy bank")).isNotEmpty();
  }

  @Test
  void nothingIsFoundForWhatIsNowhere() {
    Page page = open("search.html");
    SearchEngine engine = SearchEngine.in(page, site().toUri() + "search/zh/");
    assertThat(engine.ask("没有这样的词")).isEmpty();
    assertThat(engine.ask(" ")).isEmpty();
  }
}
