package almanac;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import tools.jackson.databind.JsonNode;

/** What makes the first site found, followed and shown elsewhere. */
class FoundTest {
  private static final String URL = "https://example.org/";
  private static final String DAY = "\\d{4}-\\d{2}-\\d{2}";

  @TempDir static Path folder;
  private static BuiltSite first = new BuiltSite("", Path.of(""));
  private static Map<String, Document> pages = Map.of();

  @BeforeAll
  static void build() throws IOException {
    first = BuiltSite.first(folder.resolve("first"));
    Map<String, Document> read = new TreeMap<>();
    first.files(".html").forEach(path -> read.put(path, Jsoup.parse(first.text(path))));
    pages = read;
  }

  private static Set<String> ledTo() {
    Set<String> ledTo = new TreeSet<>();
    pages.forEach(
        (path, page) -> {
          if (page.select("meta[name=robots][content=noindex]").isEmpty()) {
            ledTo.add(path);
          }
        });
    return ledTo;
  }

  @Test
  void theSitemapNamesEachPageOnceAndNoneThatIsNotToBeFound() throws Exception {
    List<String> named = texts(xml(first, "sitemap.xml"), "loc");
    assertThat(named).doesNotHaveDuplicates().hasSizeGreaterThan(500);
    assertThat(named)
        .containsExactlyInAnyOrderElementsOf(ledTo().stream().map(URL::concat).toList());
    assertThat(first.text("robots.txt")).contains("\nSitemap: " + URL + "sitemap.xml\n");
  }

  @Test
  void theSitemapSaysOfEachPageItsDayAndItsOtherLanguages() throws Exception {
    Map<String, List<String>> others = new TreeMap<>();
    for (Element url : elements(xml(first, "sitemap.xml"), "url")) {
      assertThat(texts(url, "lastmod")).hasSize(1).allMatch(day -> day.matches(DAY));
      List<String> links =
          elements(url, "link").stream()
              .map(link -> link.getAttribute("hreflang") + " " + link.getAttribute("href"))
              .toList();
      others.put(texts(url, "loc").get(0), links);
    }
    assertThat(others.get(URL + "en/about.html"))
        .containsExactly(
            "zh-Hans " + URL + "about.html",
            "en " + URL + "en/about.html",
            "x-default " + URL + "about.html");
    others.forEach(
        (page, links) ->
            assertThat(links)
                .as(page)
                .allSatisfy(
                    link -> assertThat(others.get(link.replaceAll(".* ", ""))).isEqualTo(links)));
  }

  /** The elements that RFC 4287 wants (4.1.1, 4.1.2), in their forms. */
  @Test
  void theFeedIsOneByTheRulesOfAtom() throws Exception {
    for (String path : List.of("feed.xml", "en/feed.xml")) {
      Element feed = xml(first, path);
      assertThat(feed.getNamespaceURI()).isEqualTo("http://www.w3.org/2005/Atom");
      assertThat(children(feed, "id")).containsExactly(URL + path);
      assertThat(children(feed, "title")).hasSize(1);
      assertThat(children(feed, "author")).hasSize(1);
      List<String> all = new ArrayList<>(children(feed, "updated"));
      assertThat(all).hasSize(1);
      List<Element> entries = elements(feed, "entry");
      assertThat(entries).isNotEmpty();
      for (Element entry : entries) {
        assertThat(children(entry, "id"))
            .hasSize(1)
            .allMatch(id -> id.matches("tag:[a-z.]+,.*:/.+"));
        assertThat(children(entry, "title")).hasSize(1);
        assertThat(children(entry, "updated")).hasSize(1);
        all.addAll(children(entry, "updated"));
      }
      assertThat(all).allMatch(moment -> moment.matches(DAY + "T00:00:00Z"));
      assertThat(all.get(0)).isEqualTo(all.stream().max(String::compareTo).orElseThrow());
      assertThat(elements(feed, "link").stream().map(link -> link.getAttribute("href")))
          .contains(URL + path)
          .allSatisfy(link -> assertThat(file(link)).exists());
    }
  }

  @Test
  void eachPageSaysWhereItStandsAndLeadsToWhatIsThere() {
    for (String path : ledTo()) {
      Document page = pages.getOrDefault(path, new Document(""));
      assertThat(page.select("link[rel=canonical]").eachAttr("href"))
          .as(path)
          .containsExactly(URL + path);
      assertThat(meta(page, "og:url")).isEqualTo(URL + path);
      assertThat(file(meta(page, "og:image"))).as(path).exists();
      for (String of :
          List.of("og:title", "og:type", "og:image:alt", "og:locale", "og:site_name")) {
        assertThat(meta(page, of)).as(path + " " + of).isNotEmpty();
      }
      for (String link : page.select("link[type], link[rel~=icon]").eachAttr("href")) {
        assertThat(first.folder().resolve(path).resolveSibling(link).normalize()).as(path).exists();
      }
      String manifest = page.select("script[data-manifest]").attr("data-manifest");
      assertThat(first.folder().resolve(path).resolveSibling(manifest).normalize()).exists();
    }
  }

  private static String meta(Document page, String property) {
    return page.select("meta[property=" + property + "]").attr("content");
  }

  private static Path file(String address) {
    assertThat(address).startsWith(URL);
    return first.folder().resolve(address.substring(URL.length()).replaceAll("#.*", ""));
  }

  @Test
  void picturesForLinksAreAsLargeAsPagesSayAndSmall() throws IOException {
    List<String> cards =
        first.files(".png").stream().filter(f -> f.startsWith("assets/og/")).toList();
    assertThat(cards).hasSizeGreaterThan(10);
    for (String card : cards) {
      byte[] bytes = first.bytes(card);
      var picture = ImageIO.read(new ByteArrayInputStream(bytes));
      assertThat(List.of(picture.getWidth(), picture.getHeight())).containsExactly(1200, 630);
      assertThat(bytes.length).as(card).isLessThan(100_000);
    }
  }

  @Test
  void theSiteCanBeKeptOnATelephone() throws IOException {
    for (String path : List.of("site.webmanifest", "en/site.webmanifest")) {
      JsonNode manifest = first.json(path);
      Path at = first.folder().resolve(path);
      assertThat(at.resolveSibling(manifest.get("start_url").asString())).exists();
      for (JsonNode icon : manifest.get("icons")) {
        Path file = at.resolveSibling(icon.get("src").asString());
        String sizes = icon.get("sizes").asString();
        assertThat(file).exists();
        if (!sizes.equals("any")) {
          var picture = ImageIO.read(Files.newInputStream(file));
          assertThat(picture.getWidth() + "x" + picture.getHeight()).isEqualTo(sizes);
        }
      }
    }
  }

  @Test
  void llmsTextLeadsToPagesAndFilesThatAreThere() {
    for (String path : List.of("llms.txt", "en/llms.txt")) {
      MarkdownText text = MarkdownText.of(first.text(path));
      assertThat(first.text(path)).startsWith("# ").contains("\n## Optional\n", "\n> ");
      assertThat(text.links())
          .hasSizeGreaterThan(50)
          .doesNotHaveDuplicates()
          .allSatisfy(link -> assertThat(file(link)).exists());
    }
  }

  @Test
  void aSiteWithoutAnAddressSaysNothingWhole() {
    BuiltSite manual = BuiltSite.manual(folder.resolve("manual"));
    assertThat(manual.files("")).contains("llms.txt", "index.md", "site.webmanifest");
    assertThat(manual.files("")).doesNotContain("sitemap.xml", "robots.txt", "feed.xml");
    assertThat(manual.files(".html"))
        .allSatisfy(page -> assertThat(manual.text(page)).doesNotContain("canonical\"", "\"og:"));
  }

  private static Element xml(BuiltSite site, String path) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
    factory.setNamespaceAware(true);
    return factory
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(site.bytes(path)))
        .getDocumentElement();
  }

  private static List<Element> elements(Element parent, String name) {
    List<Element> found = new ArrayList<>();
    NodeList all = parent.getElementsByTagNameNS("*", name);
    for (int i = 0; i < all.getLength(); i++) {
      found.add((Element) all.item(i));
    }
    return found;
  }

  private static List<String> texts(Element parent, String name) {
    return elements(parent, name).stream().map(Element::getTextContent).toList();
  }

  private static List<String> children(Element parent, String name) {
    List<String> found = new ArrayList<>();
    for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (name.equals(child.getLocalName())) {
        found.add(child.getTextContent());
      }
    }
    return found;
  }
}
