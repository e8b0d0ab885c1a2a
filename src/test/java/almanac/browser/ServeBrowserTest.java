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
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.HasCountOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A page of the preview while its sources are edited. */
class ServeBrowserTest {
  private static final String SOURCE = "content/zh/about.md";
  private static final int PATIENCE_MILLIS = 60_000;

  @TempDir private Path root;

  private LiveServer server;
  private BrowserContext context;
  private Page page;

  @BeforeEach
  void serve() throws IOException {
    Chromium browser = Chromium.shared();
    FirstSite.copyTo(root);
    server = LiveServer.start(root, 0, new Silent());
    context = browser.browser().newContext(new NewContextOptions().setViewportSize(1360, 900));
    page = context.newPage();
    page.navigate(server.address() + "about.html");
  }

  @AfterEach
  void close() {
    if (context != null) {
      context.close();
      server.close();
    }
  }

  @Test
  void anEditIsShown() throws IOException {
    append("又写了一句话。");
    assertThat(page.locator("main")).containsText("又写了一句话。", patiently());
  }

  @Test
  void theReaderStaysWhereHeWas() throws IOException {
    page.mouse().wheel(0, 400);
    page.waitForCondition(() -> scrolled() > 0);
    double before = scrolled();
    append("又写了一句话。");
    assertThat(page.locator("main")).containsText("又写了一句话。", patiently());
    page.waitForCondition(() -> scrolled() == before);
  }

  private double scrolled() {
    return ((Number) page.evaluate("scrollY")).doubleValue();
  }

  @Test
  void aMistakeIsShownWithItsPlace() throws IOException {
    int line = append("{{ nosuch.thing }}");
    assertThat(overlay()).containsText(SOURCE + ":" + line + ":4", patiently());
  }

  @Test
  void theLastGoodPageStaysBeneath() throws IOException {
    aMistakeIsShownWithItsPlace();
    assertThat(page.locator("main h1").isVisible()).isTrue();
  }

  @Test
  void aMistakeGoesWhenItIsMended() throws IOException {
    String good = Files.readString(root.resolve(SOURCE));
    aMistakeIsShownWithItsPlace();
    Files.writeString(root.resolve(SOURCE), good);
    assertThat(overlay()).hasCount(0, new HasCountOptions().setTimeout(PATIENCE_MILLIS));
  }

  @Test
  void aPageOpenedWithAMistakeShowsIt() throws IOException {
    aMistakeIsShownWithItsPlace();
    page.navigate(server.address() + "index.html");
    assertThat(overlay()).containsText("[unknown-dataset]");
  }

  @Test
  void escapeHidesMistakes() throws IOException {
    aMistakeIsShownWithItsPlace();
    page.keyboard().press("Escape");
    assertThat(overlay().getAttribute("open")).isNull();
  }

  @Test
  void theKeyboardShowsThemAgain() throws IOException {
    escapeHidesMistakes();
    overlay().locator("summary").focus();
    page.keyboard().press("Enter");
    assertThat(overlay().getAttribute("open")).isNotNull();
  }

  @Test
  void theCaretStandsBelowItsCharacter() throws IOException {
    append("中文和中文{{ nosuch.thing }}");
    assertThat(overlay()).containsText("^", patiently());
    Object apart =
        overlay()
            .locator("pre")
            .evaluate(
                """
                pre => {
                  const text = pre.firstChild
                  const range = document.createRange()
                  const at = text.data.indexOf('nosuch')
                  range.setStart(text, at)
                  range.setEnd(text, at + 1)
                  const caret = pre.querySelector('span').lastChild
                  const below = document.createRange()
                  below.selectNode(caret)
                  const left = range.getBoundingClientRect().left
                  return Math.round(below.getBoundingClientRect().left - left)
                }
                """);
    assertThat(apart).isEqualTo(0);
  }

  @ParameterizedTest
  @EnumSource(
      value = ColorScheme.class,
      names = {"LIGHT", "DARK"})
  void everybodyCanReadThem(ColorScheme scheme) throws IOException {
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
    aMistakeIsShownWithItsPlace();
    try (InputStream axe = ServeBrowserTest.class.getResourceAsStream("/axe.min.js")) {
      page.evaluate(new String(Objects.requireNonNull(axe).readAllBytes(), StandardCharsets.UTF_8));
    }
    assertThat(
            SiteInBrowser.texts(
                page,
                """
                async () => (await axe.run()).violations.flatMap(v =>
                  v.nodes.map(n => v.id + ': ' + n.html + ' ' + n.failureSummary))
                """))
        .isEmpty();
  }

  private Locator overlay() {
    return page.locator("almanac-mistakes details");
  }

  private static ContainsTextOptions patiently() {
    return new ContainsTextOptions().setTimeout(PATIENCE_MILLIS);
  }

  /** Adds a paragraph to the page; returns its line. */
  private int append(String text) throws IOException {
    String source = Files.readString(root.resolve(SOURCE)) + "\n" + text;
    Files.writeString(root.resolve(SOURCE), source + "\n");
    return source.split("\n", -1).length;
  }
}
