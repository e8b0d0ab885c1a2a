package almanac.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** What a reader looks for is at most three links away from the first page, without scripts. */
class ThreeStepsBrowserTest extends SiteInBrowser {
  private static final int STOPS = 300;

  /**
   * From the first page to what is looked for.
   *
   * @param links the words of the links, one behind the other
   * @param page where they end
   * @param read what is read there
   */
  private record Way(List<String> links, String page, String read) {
    @Override
    public String toString() {
      return page;
    }
  }

  static final List<Way> WAYS =
      List.of(
          new Way(
              List.of("政策", "关于开展生物医药人体临床试验责任保险、生物医药产品责任保险试点工作的通知"),
              "policies/biomedical-insurance.html",
              "符合条件的对象可得保费50%的补贴"),
          new Way(
              List.of("平台", "杨浦园（杨浦科技创业中心）"), "platforms/yangpu-kechuang.html", "上海杨浦科技创业中心有限公司"),
          new Way(List.of("平台", "杨浦园（创业接力）"), "platforms/yangpu-jieli.html", "上海创业接力科技金融集团有限公司"),
          new Way(List.of("各区", "闵行区"), "districts/minhang.html", "26,550万元"),
          new Way(List.of("案例", "农业品牌质押履约保证保险贷款"), "cases/brand-pledge.html", "上海农商行"));

  @ParameterizedTest
  @FieldSource("WAYS")
  void byClicks(Way way) {
    arrivesByClicks(way, WIDE);
  }

  @ParameterizedTest
  @FieldSource("WAYS")
  void byClicksOnATelephone(Way way) {
    arrivesByClicks(way, NARROW);
  }

  private void arrivesByClicks(Way way, int width) {
    Page page = open("index.html", options(width).setJavaScriptEnabled(false));
    for (String link : way.links()) {
      Locator links = page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link));
      links.and(page.getByText(link, new Page.GetByTextOptions().setExact(true))).first().click();
    }
    assertArrived(way, page);
  }

  @ParameterizedTest
  @FieldSource("WAYS")
  void byKeyboard(Way way) {
    Page page = open("index.html", options(WIDE).setJavaScriptEnabled(false));
    for (String link : way.links()) {
      tabTo(page, link);
      String address = focus(page, "href");
      page.keyboard().press("Enter");
      page.waitForURL(address);
    }
    assertArrived(way, page);
  }

  private static void tabTo(Page page, String link) {
    for (int i = 0; i < STOPS && !focus(page, "textContent").equals(link); i++) {
      page.keyboard().press("Tab");
    }
    assertThat(focus(page, "textContent")).isEqualTo(link);
  }

  /** What the link in focus says of itself. */
  private static String focus(Page page, String property) {
    String script = "() => { const e = document.activeElement; return e.href ? e.%s.trim() : '' }";
    return page.evaluate(script.formatted(property)).toString();
  }

  private static void assertArrived(Way way, Page page) {
    assertThat(way.links()).hasSizeLessThanOrEqualTo(3);
    assertThat(page.url()).isEqualTo(address(way.page()));
    assertThat(page.locator("main").innerText()).contains(way.read());
  }
}
