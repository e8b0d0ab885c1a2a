package almanac.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What readers take with them: links to places, citations. */
class TakingBrowserTest extends SiteInBrowser {
  private static final String CHAPTER = "report/2017/loans.html";
  private static final String NO_CLIPBOARD =
      "Object.defineProperty(Navigator.prototype, 'clipboard', { value: undefined })";

  @ParameterizedTest
  @CsvSource({
    CHAPTER + ", '#fig-loans-growth a[data-copy]', #fig-loans-growth",
    CHAPTER + ", '#branches .anchor', #branches",
    "policies/bank-assessment.html, '.anchor', ''"
  })
  void linksAreCopiedWithTheKeyboard(String path, String link, String anchor) {
    Page page = allowed(path);
    Locator first = page.locator(link).first();
    first.press("Enter");
    page.waitForCondition(() -> !page.locator("#status").textContent().isEmpty());
    assertThat(page.evaluate("navigator.clipboard.readText()"))
        .isEqualTo(address(path) + (anchor.isEmpty() ? first.getAttribute("href") : anchor));
  }

  @Test
  void copyingTwiceLeavesTheWords() {
    Page page = allowed(CHAPTER);
    page.clock().install();
    Locator link = page.locator("#fig-loans-growth a[data-copy]");
    String words = link.innerText();
    link.press("Enter");
    page.waitForCondition(() -> link.innerText().equals("已复制链接"));
    link.press("Enter");
    page.clock().runFor(10_000);
    assertThat(link.innerText()).isEqualTo(words);
  }

  @Test
  void withoutAClipboardTheLinkIsFollowed() {
    Page page = open(CHAPTER, options(WIDE), p -> p.addInitScript(NO_CLIPBOARD));
    page.locator("#fig-loans-growth a[data-copy]").press("Enter");
    assertThat(page.url()).endsWith("#fig-loans-growth");
  }

  @ParameterizedTest
  @ValueSource(strings = {CHAPTER, "data/districts.html"})
  void withoutAClipboardNoButtonOffersIt(String path) {
    Page page = open(path, options(WIDE), p -> p.addInitScript(NO_CLIPBOARD));
    assertThat(page.locator("[data-csv], pre + .copy").all()).isEmpty();
  }

  @Test
  void citationsAreCopiedAsTheyStand() {
    Page page = allowed("data/loans.html");
    Locator citation = page.locator("#s-cite pre").first();
    page.locator("#s-cite pre + .copy").first().press("Enter");
    page.waitForCondition(() -> !page.locator("#status").textContent().isEmpty());
    assertThat(page.evaluate("navigator.clipboard.readText()")).isEqualTo(citation.textContent());
  }

  @Test
  void theOtherLanguageKeepsPlaceAndQuery() {
    Page page = open("policies/index.html");
    page.navigate(address("policies/index.html") + "?topic=loans#main");
    page.locator(".tools a[hreflang]").first().press("Enter");
    assertThat(page.url()).endsWith("en/policies/index.html?topic=loans#main");
  }

  @Test
  void everyIdOfAFigureIsThereInTheOtherLanguage() {
    String script = "() => [...document.querySelectorAll('.fig, [id^=p-]')].map(e => e.id)";
    List<String> ids = texts(look(CHAPTER), script);
    assertThat(ids).isNotEmpty().isEqualTo(texts(look("en/" + CHAPTER), script));
  }

  private Page allowed(String path) {
    Page page = open(path);
    page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
    return page;
  }
}
