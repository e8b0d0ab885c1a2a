package almanac.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A reader looks for something: in the head of any page, and on the page of results. */
class SearchBrowserTest extends SiteInBrowser {
  private static final String CHAPTER = "report/2017/loans.html";

  private static Locator field(Page page) {
    return page.locator(".find input");
  }

  private static Locator offers(Page page) {
    return page.getByRole(com.microsoft.playwright.options.AriaRole.OPTION);
  }

  private Page typed(String path, String text) {
    Page page = open(path);
    field(page).fill(text);
    assertThat(offers(page).first()).isVisible();
    return page;
  }

  @Test
  void aSlashLeadsToTheField() {
    Page page = open(CHAPTER);
    page.keyboard().press("/");
    assertThat(field(page)).isFocused();
    assertThat(field(page)).hasValue("");
  }

  @Test
  void aSlashThatIsTypedStaysOne() {
    Page page = open(CHAPTER);
    field(page).click();
    page.keyboard().type("a/b");
    assertThat(field(page)).hasValue("a/b");
  }

  @Test
  void theFieldIsAComboboxOfItsList() {
    Page page = open(CHAPTER);
    assertThat(field(page)).hasAttribute("role", "combobox");
    assertThat(field(page)).hasAttribute("aria-autocomplete", "list");
    assertThat(field(page)).hasAttribute("aria-expanded", "false");
    field(page).fill("科技履约贷");
    assertThat(field(page)).hasAttribute("aria-expanded", "true");
    String list = field(page).getAttribute("aria-controls");
    assertThat(page.locator("[id='" + list + "'][role=listbox]")).isVisible();
  }

  @Test
  void arrowsWalkThroughTheOptionsAndBackToTheField() {
    Page page = typed(CHAPTER, "438号");
    assertThat(page.locator("#status")).containsText("个页面找到");
    int count = offers(page).count();
    page.keyboard().press("ArrowDown");
    assertThat(active(page)).isEqualTo("hit-0");
    page.keyboard().press("ArrowDown");
    assertThat(active(page)).isEqualTo("hit-1");
    page.keyboard().press("ArrowUp");
    page.keyboard().press("ArrowUp");
    assertThat(active(page)).isEmpty();
    page.keyboard().press("ArrowUp");
    assertThat(active(page)).isEqualTo("hit-" + (count - 1));
    assertThat(page.locator("[aria-selected=true]")).hasCount(1);
  }

  private static String active(Page page) {
    String id = field(page).getAttribute("aria-activedescendant");
    return id == null ? "" : id;
  }

  @Test
  void enterOpensTheParagraph() {
    Page page = typed("index.html", "沪科〔2017〕438号");
    page.keyboard().press("ArrowDown");
    page.keyboard().press("Enter");
    page.waitForURL(Pattern.compile("report/2017/financing\\.html#p-\\d+$"));
    assertThat(page.locator(":target")).isInViewport();
    assertThat(page.locator("main td").getByText("438号").first()).isInViewport();
  }

  @Test
  void escapeClearsAndCloses() {
    Page page = typed(CHAPTER, "贷款");
    page.keyboard().press("Escape");
    assertThat(field(page)).hasValue("");
    assertThat(field(page)).hasAttribute("aria-expanded", "false");
    assertThat(offers(page)).hasCount(0);
    page.keyboard().press("Escape");
    assertThat(field(page)).not().isFocused();
  }

  @Test
  void theCountIsSaidPolitely() {
    Page page = typed(CHAPTER, "438号");
    assertThat(page.locator("#status[role=status]")).hasText(Pattern.compile("^在\\d+个页面找到$"));
    field(page).fill("贷款");
    assertThat(page.locator("#status")).hasText("至少在8个页面找到");
    field(page).fill("没有这样的词");
    assertThat(page.locator("#status")).hasText("没有找到。");
  }

  @Test
  void whatWasFoundIsMarked() {
    Page page = typed(CHAPTER, "２，０７１．２７");
    assertThat(offers(page).first().locator("mark").first()).hasText("2,071.27");
  }

  @Test
  void theQueryStandsInTheAddressAndTheWayBackLeadsToIt() {
    Page page = open(CHAPTER);
    field(page).fill("投贷联动");
    page.keyboard().press("Enter");
    page.waitForURL(Pattern.compile("/search\\.html\\?q=%E6%8A%95"));
    assertThat(field(page)).hasValue("投贷联动");
    page.locator("#found h3 a").first().click();
    assertThat(page.locator("#found")).hasCount(0);
    page.goBack();
    assertThat(field(page)).hasValue("投贷联动");
    assertThat(page.locator("#found h3").first()).isVisible();
  }

  @Test
  void resultsStandInGroupsOfWhichEachHasAPage() {
    Page page = open("search.html?q=保险");
    assertThat(page.locator("#found > p")).hasText(Pattern.compile("个页面找到$"));
    assertThat(page.locator("#found h2").allInnerTexts().size()).isGreaterThan(3);
    Locator all = page.locator("#found section > a").first();
    String group = all.innerText();
    all.click();
    page.waitForURL(Pattern.compile("type=\\d+"));
    assertThat(page.locator("#found h2")).hasCount(1);
    assertThat(page.locator("#found > a")).hasText("全部类别的结果");
    assertThat(page.locator("#found h2")).containsText(group.substring(group.indexOf('：') + 1));
  }

  @Test
  void moreResultsComeWhenTheyAreAskedFor() {
    Page page = open("search.html?q=2017&type=1");
    Locator more = page.locator("#found .copy");
    more.click();
    assertThat(page.locator("#found li").nth(20).locator("h3 a")).isFocused();
  }

  @Test
  void placesLeadToTheirParagraphs() {
    Page page = open("search.html?q=2071.27");
    Locator place = page.locator("a[href$='data/loans.html#c-2017-all.balance']");
    page.locator("#found li")
        .filter(new Locator.FilterOptions().setHas(place))
        .locator("summary")
        .click();
    place.click();
    assertThat(page.locator(":target")).containsText("2,071.27");
  }

  @ParameterizedTest
  @ValueSource(strings = {"search.html", "en/search.html"})
  void whoFindsNothingIsToldWhatElseToTry(String path) {
    Page page = open(path + "?q=qqzzqq");
    assertThat(page.locator("#nothing li")).hasCount(3);
    assertThat(page.locator("#nothing a")).isVisible();
    page.locator("#nothing a").click();
    page.waitForURL(Pattern.compile("data/index\\.html"));
  }

  @Test
  void withoutScriptsTheFormLeadsToAllPagesFromAToZ() {
    Page page = open(CHAPTER, options(WIDE).setJavaScriptEnabled(false));
    field(page).fill("履约贷");
    field(page).press("Enter");
    page.waitForURL(Pattern.compile("/search\\.html\\?q="));
    page.locator(".az a", new Page.LocatorOptions().setHasText("K")).click();
    assertThat(page.locator("#az-k + ul a", new Page.LocatorOptions().setHasText("科技履约贷")).first())
        .isVisible();
    assertThat(page.locator("#az-c + ul a", new Page.LocatorOptions().setHasText("长宁区")).first())
        .isVisible();
  }

  @Test
  void theIndexLoadsWhereverThePageIsFrom() {
    Page page = open("404.html");
    field(page).fill("贷款");
    assertThat(offers(page).first()).isVisible();
  }

  @Test
  void nothingIsSaidOnTheConsole() {
    List<String> said = new ArrayList<>();
    Page page =
        open(
            "en/search.html?q=loan",
            options(NARROW),
            p -> {
              p.onConsoleMessage(message -> said.add(message.text()));
              p.onPageError(said::add);
            });
    assertThat(page.locator("#found h3").first()).isVisible();
    field(page).fill("venture");
    assertThat(offers(page).first()).isVisible();
    assertThat(said).isEmpty();
  }

  /** At 390 px the field has a row of its own, and nothing hangs over the edge. */
  @ParameterizedTest
  @ValueSource(ints = {320, NARROW, 800, 1030, WIDE})
  void theHeadFitsAndTheListToo(int width) {
    Page page = open("en/index.html", options(width));
    field(page).fill("technology");
    assertThat(offers(page).first()).isVisible();
    assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(width);
    assertThat(page.evaluate("document.querySelector('.hits').getBoundingClientRect().left >= 0"))
        .isEqualTo(true);
  }
}
