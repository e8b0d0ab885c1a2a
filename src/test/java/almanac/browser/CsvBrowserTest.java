package almanac.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.junit.jupiter.api.Test;

/** Tables that are copied as they are seen. */
class CsvBrowserTest extends SiteInBrowser {
  private static final String DISTRICTS = "data/districts.html";
  private static final String TABLE = "table[data-sort]";

  @Test
  void csvHasWhatIsShownInTheOrderShown() throws IOException {
    Page page = allowed(DISTRICTS);
    page.locator(TABLE + " th button").nth(2).press("Enter");
    page.locator(".narrow input").fill("浦");
    List<List<String>> csv = copied(page, page.locator("#table [data-csv]"));
    List<List<String>> shown = TableRows.of(page.locator(TABLE));
    assertThat(csv.subList(1, 1 + shown.size()))
        .extracting(row -> row.get(1))
        .isEqualTo(shown.stream().map(row -> row.get(1)).toList());
    assertThat(csv).hasSize(1 + shown.size() + page.locator(TABLE + " tfoot tr").count());
  }

  @Test
  void csvHasUnitsInItsHeadsAndPlainNumbers() throws IOException {
    Page page = allowed(DISTRICTS);
    List<List<String>> csv = copied(page, page.locator("#table [data-csv]"));
    assertThat(csv.get(0)).contains("区", "授信金额 (万元)");
    assertThat(csv.get(1)).contains("浦东新区", "39050").noneMatch(cell -> cell.contains(","));
  }

  @Test
  void csvOfGroupedHeadsNamesTheGroups() throws IOException {
    Page page = open(DISTRICTS, options(WIDE), p -> p.addInitScript(TableRows.GROUP));
    page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
    List<List<String>> csv = copied(page, page.locator("#table [data-csv]"));
    assertThat(csv.get(0)).startsWith("年份", "区", "G 企业申请 (笔)", "G 推荐 (笔)", "推荐金额 (万元)");
  }

  @Test
  void copyingCsvIsSaid() throws IOException {
    Page page = allowed(DISTRICTS);
    copied(page, page.locator("#table [data-csv]"));
    assertThat(page.locator("#status").textContent()).isEqualTo("已复制");
  }

  private static List<List<String>> copied(Page page, Locator button) throws IOException {
    button.press("Enter");
    page.waitForCondition(() -> !page.locator("#status").textContent().isEmpty());
    String text = String.valueOf(page.evaluate("navigator.clipboard.readText()"));
    assertThat(text).endsWith("\n");
    List<List<String>> rows = new ArrayList<>();
    CSVParser.parse(text, CSVFormat.RFC4180).forEach(row -> rows.add(row.toList()));
    return rows;
  }

  private Page allowed(String path) {
    Page page = open(path);
    page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
    return page;
  }
}
