package almanac.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a reader does with a page, without a mouse where that makes a difference. */
class KeyboardBrowserTest extends SiteInBrowser {
  private static final String CHAPTER = "report/2017/loans.html";

  /** The skip link and the site's name. */
  private static final int STOPS_BEFORE = 2;

  /** Whether an element has a ring and lies in the window; behind the last stop is the page. */
  private static final String SEEN =
      """
      e => {
        const r = e.getBoundingClientRect()
        return e === document.body || getComputedStyle(e).outlineStyle !== 'none'
          && r.width > 0 && r.height > 0 && r.bottom > 0 && r.right > 0
          && r.top < innerHeight && r.left < innerWidth
      }
      """;

  /** Whether another element lies over all of it. */
  private static final String COVERED =
      """
      e => [...e.getClientRects()].every(r => [.1, .5, .9].every(part => {
        const top = document.elementFromPoint(r.left + r.width * part, r.top + r.height / 2)
        return !top || !(e.contains(top) || top.contains(e))
      }))
      """;

  /** The 404 page has no twin in the other language. */
  static final List<String> TWINS =
      PAGES.stream().filter(path -> !path.equals("404.html")).toList();

  @ParameterizedTest
  @FieldSource("PAGES")
  void theFirstStopSkipsToTheText(String path) {
    Page page = open(path);
    page.keyboard().press("Tab");
    assertThat(focus(page, "e.getAttribute('href')")).isEqualTo("#main");
  }

  @Test
  void theSkipLinkIsSeenWhenItHasTheFocus() {
    Page page = open(CHAPTER);
    page.keyboard().press("Tab");
    assertThat(focus(page, "(" + SEEN + ")(e)")).isEqualTo(true);
  }

  @Test
  void theSkipLinkMovesTheNextStopIntoTheText() {
    Page page = open(CHAPTER);
    page.keyboard().press("Tab");
    page.keyboard().press("Enter");
    page.keyboard().press("Tab");
    assertThat(focus(page, "Boolean(e.closest('main'))")).isEqualTo(true);
  }

  @ParameterizedTest
  @FieldSource("PAGES")
  void theNavigationIsReachedInItsOrder(String path) {
    Page page = open(path);
    List<String> links =
        texts(page, "() => [...document.querySelectorAll('.nav a')].map(a => a.href)");
    List<Object> stops = new ArrayList<>();
    for (int i = 0; i < STOPS_BEFORE + links.size(); i++) {
      page.keyboard().press("Tab");
      stops.add(focus(page, "e.href"));
    }
    assertThat(stops.subList(STOPS_BEFORE, stops.size())).isNotEmpty().isEqualTo(links);
  }

  @ParameterizedTest
  @FieldSource("PAGES")
  void theFocusIsAlwaysSeen(String path) {
    Page page = open(path);
    List<Object> unseen = new ArrayList<>();
    for (int i = 0; i < 25; i++) {
      page.keyboard().press("Tab");
      unseen.add(focus(page, "(" + SEEN + ")(e) ? '' : e.outerHTML.slice(0, 100)"));
    }
    assertThat(unseen).containsOnly("");
  }

  /** Backwards, the focus comes from below what stays in view at the top. */
  @ParameterizedTest
  @ValueSource(strings = {CHAPTER, "data/loans.html", "policies/index.html"})
  void noBarHidesTheFocus(String path) {
    Page page = open(path);
    page.locator("footer a").last().focus();
    List<Object> hidden = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      page.keyboard().press("Shift+Tab");
      hidden.add(focus(page, "(" + COVERED + ")(e) ? e.outerHTML.slice(0, 100) : ''"));
    }
    assertThat(hidden).containsOnly("");
  }

  /** What a script says of the element in focus, {@code e}. */
  private static Object focus(Page page, String script) {
    return page.evaluate("() => { const e = document.activeElement; return " + script + " }");
  }

  @Test
  void theThemeIsFirstAsTheSystem() {
    assertThat(theme(open(CHAPTER))).isEqualTo("auto");
  }

  @Test
  void onePressOfTheThemeIsLight() {
    assertThat(theme(pressed(1))).isEqualTo("light");
  }

  @Test
  void twoPressesAreDark() {
    assertThat(theme(pressed(2))).isEqualTo("dark");
  }

  @Test
  void threePressesAreAsTheSystemAgain() {
    assertThat(theme(pressed(3))).isEqualTo("auto");
  }

  @Test
  void darkAndLightHaveOtherGrounds() {
    assertThat(ground(pressed(2))).isNotEqualTo(ground(pressed(1)));
  }

  @Test
  void theButtonSaysWhichThemeItIs() {
    Locator button = pressed(2).locator("button.theme");
    assertThat(button.getAttribute("aria-label")).isEqualTo(button.getAttribute("data-dark"));
  }

  @Test
  void theThemeIsKept() {
    Page page = pressed(2);
    page.reload();
    assertThat(theme(page)).isEqualTo("dark");
  }

  private Page pressed(int times) {
    Page page = open(CHAPTER);
    page.locator("button.theme").focus();
    for (int i = 0; i < times; i++) {
      page.keyboard().press("Enter");
    }
    return page;
  }

  private static Object theme(Page page) {
    return page.evaluate("document.documentElement.dataset.theme || 'auto'");
  }

  private static Object ground(Page page) {
    return page.evaluate("getComputedStyle(document.body).backgroundColor");
  }

  @ParameterizedTest
  @FieldSource("TWINS")
  void theOtherLanguageIsTheSamePage(String path) {
    Page page = open(path);
    page.locator(".tools a[hreflang]").first().click();
    Path shown = Path.of(URI.create(page.url()));
    String twin = path.startsWith("en/") ? path.substring(3) : "en/" + path;
    assertThat(shown).isEqualTo(site().resolve(twin));
  }

  @Test
  void theOtherLanguageKeepsThePlace() {
    Page page = open(CHAPTER);
    page.locator(".toc a[href='#branches']").click();
    page.locator(".tools a[hreflang]").first().click();
    assertThat(page.url()).endsWith("en/" + CHAPTER + "#branches");
  }

  @Test
  void aTableIsSortedWithTheKeyboard() {
    Page page = open("data/loans.html");
    page.locator("table[data-sort] th button").last().focus();
    page.keyboard().press("Enter");
    assertThat(page.locator("table[data-sort] th[aria-sort]").count()).isOne();
  }
}
