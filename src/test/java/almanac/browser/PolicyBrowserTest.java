package almanac.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What pages say that they load is all that they load, wherever they are opened. */
class PolicyBrowserTest extends SiteInBrowser {
  private static final String RECORD =
      """
      window.refused = []
      document.addEventListener('securitypolicyviolation',
        e => window.refused.push(e.violatedDirective + ' ' + e.blockedURI))
      """;

  static final List<String> KINDS = AxeBrowserTest.KINDS;

  /** A page on disk, at the root of a domain, and in a folder of it. */
  static Stream<String> places() {
    return Stream.of(address(""), SERVER, FOLDER).map(place -> place + "data/loans.html");
  }

  @ParameterizedTest
  @FieldSource("KINDS")
  void nothingIsRefused(String path) {
    assertThat(refused(open(path, options(WIDE), page -> page.addInitScript(RECORD)))).isEmpty();
  }

  @Test
  void whatIsNotTheSitesOwnWouldBeRefused() {
    Page page = open("data/loans.html", options(WIDE), p -> p.addInitScript(RECORD));
    page.evaluate(
        """
        for (const [tag, name, value] of [['script', 'textContent', 'window.ran = true'],
            ['script', 'src', 'https://example.org/a.js'], ['img', 'src', 'https://example.org/a.png'],
            ['style', 'textContent', 'p { color: red }'], ['iframe', 'src', 'https://example.org/']])
          document.body.append(Object.assign(document.createElement(tag), { [name]: value }))
        """);
    page.waitForCondition(() -> refused(page).size() >= 5);
    assertThat(refused(page)).hasSize(5);
    assertThat(page.evaluate("window.ran")).isNull();
  }

  @ParameterizedTest
  @MethodSource("places")
  void theStyleSheetIsLoaded(String address) {
    Page page = visit(address, options(WIDE), p -> {});
    assertThat(page.evaluate("getComputedStyle(document.body).marginTop")).isEqualTo("0px");
  }

  @ParameterizedTest
  @MethodSource("places")
  void theScriptsRun(String address) {
    Page page = visit(address, options(WIDE), p -> {});
    assertThat(page.locator("button.theme").isVisible()).isTrue();
  }

  @ParameterizedTest
  @MethodSource("places")
  void theSearchFormLeadsToItsPage(String address) {
    Page page = visit(address, options(WIDE).setJavaScriptEnabled(false), p -> {});
    page.locator(".find input").fill("438");
    page.locator(".find input").press("Enter");
    page.waitForURL("**/search.html?q=438");
    assertThat(page.locator("main h1").count()).isOne();
  }

  /** A block of data is no script: none is run, and none is refused. */
  @Test
  void theBlockOfDataCanBeRead() {
    Page page = open("data/loans.html", options(WIDE), p -> p.addInitScript(RECORD));
    Object type =
        page.evaluate(
            "JSON.parse(document.querySelector('script[type=\"application/ld+json\"]').textContent)"
                + "['@context'] !== undefined");
    assertThat(type).isEqualTo(true);
    assertThat(refused(page)).isEmpty();
  }

  private static List<String> refused(Page page) {
    return texts(page, "() => refused");
  }
}
