package almanac.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The marks of charts and the rows of the tables beside them. */
class MarksBrowserTest extends SiteInBrowser {
  private static final String CHAPTER = "report/2017/loans.html";
  private static final String FIGURE = "#fig-loans-by-segment";

  /** Rows, a map, small multiples, a bullet, columns and rows exchanged, a target. */
  static final List<String> DRAWN =
      List.of(
          CHAPTER,
          "report/2017/linkage.html",
          "data/districts.html",
          "data/patents.html",
          "data/three_plus_x.html",
          "data/targets_2020.html",
          "data/bank_points.html",
          "en/report/2017/loans.html",
          "en/data/districts.html");

  @ParameterizedTest
  @FieldSource("DRAWN")
  void everyMarkHasTheCellWithItsNumber(String path) {
    assertThat(
            texts(
                look(path),
                """
                () => [...document.querySelectorAll('.fig')].flatMap(figure =>
                  [...figure.querySelectorAll('g[data-k]')].filter(mark => {
                    const cells = [...figure.querySelectorAll(`td[data-k="${mark.dataset.k}"]`)]
                    const title = mark.querySelector('title').textContent
                    return cells.length !== 1 || !says(title, cells[0])
                  }).map(mark => figure.id + ' ' + mark.dataset.k + ' ' + mark.textContent))
                function says(title, cell) {
                  const copy = cell.cloneNode(true)
                  for (const extra of copy.querySelectorAll('.pad, .marks')) extra.remove()
                  return title.includes(copy.textContent.trim())
                }
                """))
        .isEmpty();
    assertThat(look(path).locator("g[data-k]").count()).isPositive();
  }

  @Test
  void pointingAtAMarkLightsItAndItsRow() {
    Page page = opened();
    Locator mark = page.locator(FIGURE + " .chart--wide g[data-k]").nth(1);
    mark.locator("rect").hover();
    assertThat(lit(page, "g")).contains(title(mark));
    assertThat(lit(page, "tr")).hasSize(1);
    assertThat(lit(page, "tr").get(0)).contains("2,071.27");
  }

  @Test
  void pointingAtARowLightsItsMarks() {
    Page page = opened();
    page.locator(FIGURE + " tbody tr").nth(1).locator("th").hover();
    assertThat(lit(page, "tr")).hasSize(1);
    assertThat(lit(page, "g")).isNotEmpty().allMatch(title -> title.startsWith("科技型中小企业"));
  }

  @Test
  void nothingIsLitWhenThePointerLeaves() {
    Page page = opened();
    page.locator(FIGURE + " tbody tr").first().locator("th").hover();
    page.mouse().move(2, 2);
    assertThat(page.locator(FIGURE + " .on").all()).isEmpty();
  }

  @Test
  void aChartIsOneStop() {
    Page page = opened();
    assertThat(page.locator(FIGURE + " svg:visible[tabindex='0']").count()).isOne();
    assertThat(page.locator(FIGURE + " svg:visible [tabindex]").count()).isZero();
  }

  @Test
  void arrowsWalkTheMarksAndSayThem() {
    Page page = opened();
    List<String> titles =
        page.locator(FIGURE + " .chart--wide g[data-k] > title").allTextContents();
    page.locator(FIGURE + " svg:visible").focus();
    for (String title : titles) {
      page.keyboard().press("ArrowDown");
      assertThat(lit(page, "g")).containsOnly(title);
      page.waitForCondition(() -> page.locator("#status").textContent().equals(title));
    }
    page.keyboard().press("ArrowUp");
    assertThat(lit(page, "g")).containsOnly(titles.get(titles.size() - 2));
    assertThat(lit(page, "tr")).hasSize(1);
  }

  @Test
  void escapeLeavesTheChart() {
    Page page = opened();
    page.locator(FIGURE + " svg:visible").focus();
    page.keyboard().press("ArrowRight");
    page.keyboard().press("Escape");
    assertThat(page.locator(FIGURE + " .on").all()).isEmpty();
    assertThat(page.evaluate("document.activeElement === document.body")).isEqualTo(true);
  }

  @Test
  void whatIsLitHoldsNothingNew() {
    Page page = opened();
    String before = page.locator(FIGURE).textContent();
    page.locator(FIGURE + " svg:visible").focus();
    page.keyboard().press("ArrowDown");
    assertThat(page.locator(FIGURE).textContent()).isEqualTo(before);
  }

  private Page opened() {
    Page page = open(CHAPTER);
    page.locator(FIGURE + " summary").press("Enter");
    return page;
  }

  private static String title(Locator mark) {
    return mark.locator("title").textContent();
  }

  /** What is lit: titles of marks, in both drawings, or the words of rows. */
  private static List<String> lit(Page page, String kind) {
    return page.locator(FIGURE + " " + kind + ".on" + (kind.equals("g") ? " > title" : ""))
        .allTextContents();
  }
}
