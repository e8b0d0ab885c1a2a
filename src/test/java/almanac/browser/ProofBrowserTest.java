package almanac.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import almanac.FirstSite;
import almanac.serve.LiveServer;
import almanac.serve.Silent;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The numbers of a page in the preview, pointed at or in focus. */
class ProofBrowserTest {
  private static LiveServer server;

  private BrowserContext context;
  private Page page;

  @BeforeAll
  static void serve(@TempDir Path root) throws IOException {
    Chromium.shared();
    FirstSite.copyTo(root);
    server = LiveServer.start(root, 0, new Silent());
  }

  @AfterAll
  static void close() {
    if (server != null) {
      server.close();
    }
  }

  @BeforeEach
  void open() {
    open(1360, "report/2017/loans.html");
  }

  private void open(int width, String path) {
    leave();
    context =
        Chromium.shared()
            .browser()
            .newContext(
                new NewContextOptions()
                    .setViewportSize(width, 900)
                    .setPermissions(List.of("clipboard-read", "clipboard-write")));
    page = context.newPage();
    page.navigate(server.address() + path);
    page.waitForSelector("html[data-proof]");
  }

  @AfterEach
  void leave() {
    if (context != null) {
      context.close();
    }
  }

  @Test
  void theFocusShowsCellIntervalAndPlace() {
    stop("balance").focus();
    assertThat(card()).containsText("loans.balance[2017, all]");
    assertThat(card()).containsText("[2071.265, 2071.275]");
    assertThat(card()).containsText("data/loans.yaml:");
  }

  @Test
  void thePointerShowsTheSame() {
    value("balance").hover();
    assertThat(card()).containsText("loans.balance[2017, all]");
  }

  @Test
  void theCardStaysWhileThePointerIsOnIt() {
    value("balance").hover();
    card().locator("h2").hover();
    page.waitForTimeout(1_000);
    assertThat(card()).isVisible();
  }

  @Test
  void escapeClosesItAndLeavesTheFocus() {
    stop("balance").focus();
    page.keyboard().press("Escape");
    assertThat(card()).isHidden();
    assertThat(page.evaluate("document.activeElement.matches('.value')")).isEqualTo(true);
  }

  @Test
  void aKeyCopiesTheTagAndSaysSo() {
    stop("branches.patent_share").focus();
    page.keyboard().press("c");
    assertThat(card().locator("[role=status]")).hasText("已复制 {{ branches.patent_share }}");
    assertThat(page.evaluate("navigator.clipboard.readText()"))
        .isEqualTo("{{ branches.patent_share }}");
  }

  @Test
  void aMismatchIsShownWithItsNote() {
    stop("branches.patent_share").focus();
    assertThat(card()).containsText("算得 87.92% · 不符，已有注释说明");
    assertThat(card()).containsText("疑为数字换位。");
  }

  @Test
  void whoDoesNotSeeIsToldTheSame() {
    stop("balance").focus();
    Object said =
        page.evaluate(
            "() => document.getElementById("
                + "document.activeElement.getAttribute('aria-describedby')).textContent");
    assertThat(String.valueOf(said)).contains("loans.balance[2017, all]", "2071.27亿元");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "report/2017/loans.html", "report/2017/", "en/report/2017/loans.html"})
  void everyNumberOfThePageIsItsOwn(String path) {
    open(1360, path);
    assertThat(page.evaluate(STRANGERS)).isEqualTo(List.of());
  }

  /** Numbers that have no card or one of something else; notes of datasets have none. */
  private static final String STRANGERS =
      """
      () => {
        const card = document.querySelector('almanac-proof').shadowRoot.querySelector('.what')
        return [...document.querySelectorAll('main [data-at], main .keys b')].filter(e => {
          if (!('proof' in e.dataset)) return !e.dataset.at?.startsWith('data/')
          ;(e.closest('a') || e).dispatchEvent(new FocusEvent('focus'))
          return !card.querySelector('h2').textContent.includes(e.textContent)
        }).map(e => e.outerHTML)
      }
      """;

  @Test
  void aKeyFigureHasItsCard() {
    page.locator(".keys b").first().focus();
    assertThat(card()).containsText("loans.balance[2017, all]");
  }

  @Test
  void onASmallScreenTheCardLiesWithinTheWindow() {
    open(390, "report/2017/loans.html");
    stop("rise(balance)").focus();
    assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(390);
    assertThat(card().boundingBox().x).isGreaterThanOrEqualTo(0);
    assertThat(card().boundingBox().width).isLessThanOrEqualTo(390);
  }

  @Test
  void aPageThatNoAuthorWroteIsLeftAlone() {
    page.navigate(server.address() + "data/loans.html");
    page.waitForLoadState();
    assertThat(page.locator("almanac-proof")).hasCount(0);
  }

  private Locator value(String source) {
    return page.locator("main p data[data-source=\"" + source + "\"]").first();
  }

  private Locator stop(String source) {
    return page.locator("main p a.value:has(data[data-source=\"" + source + "\"])").first();
  }

  private Locator card() {
    return page.locator("almanac-proof .card");
  }
}
