package almanac.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists that are narrowed in place; without scripts, links lead to lists of what has one value. */
class FacetsBrowserTest extends SiteInBrowser {
  private static final String POLICIES = "policies/index.html";
  private static final String DATA = "data/index.html";
  private static final String SHOWN = ".items > li:not([hidden])";

  @Test
  void aValueLeavesWhatHasIt() {
    Page page = open(POLICIES);
    String count = box(page, "topic", "insurance").locator("+ small, ~ small").innerText();
    press(page, "topic", "insurance");
    assertThat(shown(page)).isEqualTo(Integer.parseInt(count));
    assertThat(page.locator(SHOWN).allInnerTexts()).allMatch(text -> text.contains("保险"));
  }

  @Test
  void valuesOfOneFacetAddUp() {
    Page page = open(POLICIES);
    press(page, "topic", "insurance");
    int insurance = shown(page);
    press(page, "topic", "subsidy");
    assertThat(shown(page)).isGreaterThanOrEqualTo(insurance);
    assertThat(page.locator(SHOWN).allInnerTexts())
        .allMatch(t -> t.contains("保险") || t.contains("补贴"));
  }

  @Test
  void facetsNarrowEachOther() {
    Page page = open(POLICIES);
    press(page, "topic", "loans");
    press(page, "status", "valid");
    assertThat(shown(page)).isPositive();
    assertThat(page.locator(SHOWN).allInnerTexts())
        .allMatch(text -> text.contains("科技信贷") && text.contains("有效"));
  }

  @Test
  void countsAreOfWhatAnotherChoiceWouldLeave() {
    Page page = open(POLICIES);
    press(page, "topic", "loans");
    int valid = number(page, "status", "valid");
    press(page, "status", "valid");
    assertThat(shown(page)).isEqualTo(valid);
  }

  @Test
  void valuesOfNothingAreDisabledAndNotHidden() {
    Page page = open(POLICIES);
    press(page, "topic", "insurance");
    Locator none = page.locator(".facets label:has(:disabled)");
    assertThat(none.count()).isPositive();
    assertThat(none.first().isVisible()).isTrue();
    assertThat(none.locator("small").allInnerTexts()).containsOnly("0");
  }

  @Test
  void howManyAreLeftIsSaidPolitely() {
    Page page = open(POLICIES);
    press(page, "topic", "insurance");
    Locator count = page.locator(".count [role=status]");
    assertThat(count.innerText())
        .isEqualTo("共" + page.locator(".items > li").count() + "项，显示" + shown(page) + "项。");
  }

  @Test
  void theAddressHoldsWhatIsChosen() {
    Page page = open(POLICIES);
    press(page, "topic", "loans");
    press(page, "topic", "insurance");
    press(page, "status", "valid");
    assertThat(page.url()).endsWith("?topic=loans&topic=insurance&status=valid");
  }

  @Test
  void anAddressRestoresWhatWasChosen() {
    Page page = open(POLICIES);
    press(page, "topic", "insurance");
    int left = shown(page);
    page.reload();
    assertThat(box(page, "topic", "insurance").isChecked()).isTrue();
    assertThat(shown(page)).isEqualTo(left);
  }

  @Test
  void backTakesTheLastChoiceBack() {
    Page page = open(POLICIES);
    int all = shown(page);
    press(page, "topic", "loans");
    int loans = shown(page);
    press(page, "status", "valid");
    page.goBack();
    assertThat(shown(page)).isEqualTo(loans);
    page.goBack();
    assertThat(shown(page)).isEqualTo(all);
    assertThat(box(page, "topic", "loans").isChecked()).isFalse();
    page.goForward();
    assertThat(shown(page)).isEqualTo(loans);
  }

  @Test
  void clearingBringsAllBack() {
    Page page = open(POLICIES);
    int all = shown(page);
    press(page, "topic", "loans");
    page.locator("[data-clear]").press("Enter");
    assertThat(shown(page)).isEqualTo(all);
    assertThat(page.url()).endsWith(POLICIES);
    assertThat(page.locator("[data-clear]").isVisible()).isFalse();
    assertThat(page.evaluate("document.activeElement.type")).isEqualTo("checkbox");
  }

  @Test
  void theOtherLanguageKeepsTheChoice() {
    Page page = open(DATA);
    press(page, "chapter", "2");
    int left = shown(page);
    page.locator(".tools a[hreflang]").first().click();
    page.waitForLoadState();
    assertThat(page.url()).endsWith("en/" + DATA + "?chapter=2");
    assertThat(shown(page)).isEqualTo(left);
  }

  @Test
  void narrowScreensHaveThemInADisclosure() {
    Page page = open(POLICIES, options(NARROW));
    assertThat(page.locator(".facets").isVisible()).isFalse();
    page.locator(".facets-m > summary").press("Enter");
    page.locator(".facets-m [name=topic][value=insurance]").press("Space");
    assertThat(page.locator(SHOWN).allInnerTexts()).isNotEmpty().allMatch(t -> t.contains("保险"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"policies/topic/insurance.html", "cases/instrument/ip-pledge.html"})
  void listsOfOneValueKeepTheirLinks(String path) {
    Page page = open(path);
    assertThat(page.locator(".facets input").count()).isZero();
    assertThat(page.locator(".facets a[aria-current=page]").count()).isOne();
  }

  @ParameterizedTest
  @ValueSource(strings = {"cases/index.html", "platforms/index.html"})
  void otherCollectionsAreNarrowedLikewise(String path) {
    Page page = open(path);
    Locator first = page.locator(".facets input").first();
    int count = Integer.parseInt(page.locator(".facets small").first().innerText());
    first.press("Space");
    assertThat(shown(page)).isEqualTo(count).isPositive();
  }

  @Test
  void withoutScriptsLinksLeadToLists() {
    Page page = open(POLICIES, options(WIDE).setJavaScriptEnabled(false));
    page.locator(".facets a").first().click();
    assertThat(page.url()).contains("policies/topic/");
    assertThat(page.locator(".items > li").count()).isPositive();
  }

  @ParameterizedTest
  @CsvSource({POLICIES + ", topic=loans", DATA + ", chapter=1&sort=size"})
  void nothingMovesWhileThePageIsLoaded(String path, String query) {
    Page page = open(DATA);
    page.navigate(address(path) + "?" + query);
    Object moved =
        page.evaluate(
            """
            () => new Promise(done => {
              let sum = 0
              new PerformanceObserver(list => list.getEntries().forEach(e => sum += e.value))
                .observe({ type: 'layout-shift', buffered: true })
              setTimeout(() => done(sum), 300)
            })
            """);
    assertThat(((Number) moved).doubleValue()).isZero();
  }

  @Test
  void withoutScriptsTheCatalogueIsAsWideAsThePage() {
    Page page = open(DATA, options(WIDE).setJavaScriptEnabled(false));
    assertThat(page.locator(".js:visible").all()).isEmpty();
    assertThat(page.locator(".items").boundingBox().width).isGreaterThan(1000);
  }

  @Test
  void datasetsAreNarrowedByChapter() {
    Page page = open(DATA);
    int all = shown(page);
    int first = number(page, "chapter", "1");
    press(page, "chapter", "1");
    assertThat(shown(page)).isEqualTo(first).isLessThan(all);
    assertThat(page.locator(SHOWN + " a[href='loans.html']").count()).isOne();
  }

  @Test
  void datasetsAreSortedBySizeAndBack() {
    Page page = open(DATA);
    List<String> source = titles(page);
    page.locator("[name=sort]").selectOption("size");
    assertThat(
            texts(
                page,
                "() => [...document.querySelectorAll('.items > li')].map(e => e.dataset.size)"))
        .extracting(Integer::valueOf)
        .isSortedAccordingTo((a, b) -> b - a);
    assertThat(page.url()).endsWith("?sort=size");
    page.goBack();
    assertThat(titles(page)).isEqualTo(source);
    assertThat(page.locator("[name=sort]").inputValue()).isEmpty();
  }

  @Test
  void datasetsAreSortedByTheSoundsOfTheirNames() {
    Page page = open(DATA);
    page.locator("[name=sort]").selectOption("name");
    List<String> titles = titles(page);
    assertThat(titles.indexOf("科技型企业贷款")).isLessThan(titles.indexOf("天使投资风险补偿"));
  }

  private static List<String> titles(Page page) {
    return page.locator(".items h3").allInnerTexts();
  }

  private static int shown(Page page) {
    return page.locator(SHOWN).count();
  }

  private static Locator box(Page page, String facet, String value) {
    return page.locator(".facets [name=" + facet + "][value='" + value + "']");
  }

  private static void press(Page page, String facet, String value) {
    box(page, facet, value).press("Space");
  }

  private static int number(Page page, String facet, String value) {
    return Integer.parseInt(box(page, facet, value).locator("~ small").innerText());
  }
}
