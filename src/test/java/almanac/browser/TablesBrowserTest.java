package almanac.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Collator;
import com.ibm.icu.text.RuleBasedCollator;
import com.ibm.icu.util.ULocale;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** What readers do with tables, with the keyboard alone where that makes a difference. */
class TablesBrowserTest extends SiteInBrowser {
  /** Of rows, of facts, of words, with totals and without, in both languages. */
  static final List<String> SORTABLE =
      List.of(
          "data/districts.html",
          "data/bank_outcomes.html",
          "data/policies.html",
          "data/three_plus_x.html",
          "data/bank_points.html",
          "en/data/districts.html",
          "en/data/bank_outcomes.html",
          "en/data/policies.html");

  private static final String DISTRICTS = "data/districts.html";
  private static final String TABLE = "table[data-sort]";
  private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");
  private static final Pattern MISSING = Pattern.compile("[—…]?");

  @ParameterizedTest
  @FieldSource("SORTABLE")
  void everyColumnSortsBothWaysAndBack(String path) {
    Page page = open(path);
    Collator words = words(page);
    Locator table = page.locator(TABLE).first();
    List<List<String>> source = TableRows.of(table);
    Locator heads = table.locator("thead th");
    assertThat(heads.count()).isPositive();
    for (int i = 0; i < heads.count(); i++) {
      Locator head = heads.nth(i);
      int column = i;
      boolean numeric = head.getAttribute("class") != null;
      Comparator<String> order =
          numeric ? Comparator.comparing(TablesBrowserTest::number) : words::compare;
      Comparator<List<String>> up = knownFirst(row -> row.get(column), order);
      Comparator<List<String>> down = knownFirst(row -> row.get(column), order.reversed());
      assertThat(pressed(head, table))
          .as(numeric + " " + i)
          .isEqualTo(sorted(source, numeric ? down : up));
      assertThat(pressed(head, table))
          .as("again " + i)
          .isEqualTo(sorted(source, numeric ? up : down));
      assertThat(pressed(head, table)).as("source " + i).isEqualTo(source);
    }
  }

  private static Collator words(Page page) {
    String language = String.valueOf(page.evaluate("document.documentElement.lang"));
    Collator words = Collator.getInstance(ULocale.forLanguageTag(language + "-u-co-pinyin"));
    ((RuleBasedCollator) words).setNumericCollation(true);
    return words;
  }

  private static BigDecimal number(String cell) {
    Matcher found = NUMBER.matcher(cell.replace(",", "").replace('−', '-'));
    assertThat(found.find()).as(cell).isTrue();
    return new BigDecimal(found.group());
  }

  private static Comparator<List<String>> knownFirst(
      Function<List<String>, String> cell, Comparator<String> order) {
    Comparator<List<String>> known =
        Comparator.comparing(row -> MISSING.matcher(cell.apply(row)).matches());
    return known.thenComparing(
        (a, b) ->
            MISSING.matcher(cell.apply(a)).matches()
                ? 0
                : order.compare(cell.apply(a), cell.apply(b)));
  }

  private static List<List<String>> sorted(
      List<List<String>> source, Comparator<List<String>> order) {
    List<List<String>> sorted = new ArrayList<>(source);
    sorted.sort(order);
    return sorted;
  }

  private static List<List<String>> pressed(Locator head, Locator table) {
    head.locator("button").press("Enter");
    return TableRows.of(table);
  }

  @Test
  void amountsInDifferentUnitsSortByWhatTheyAre() {
    Page page = open("data/bank_outcomes.html");
    page.locator(TABLE + " th.n button").press("Enter");
    assertThat(page.locator(TABLE + " tbody td").allInnerTexts())
        .map(text -> text.replaceAll("[a-z\\s]", ""))
        .startsWith("1.25亿元", "667.78万元");
  }

  @Test
  void onlyTheColumnThatSortsSaysSo() {
    Page page = open(DISTRICTS);
    Locator heads = page.locator(TABLE + " thead th");
    heads.nth(1).locator("button").press("Enter");
    heads.nth(2).locator("button").press("Enter");
    assertThat(page.locator(TABLE + " [aria-sort]").all()).hasSize(1);
    assertThat(heads.nth(2).getAttribute("aria-sort")).isEqualTo("descending");
  }

  @Test
  void totalsStayBelow() {
    Page page = open("data/bank_points.html");
    Locator totals = page.locator(TABLE + " tfoot tr");
    String before = totals.innerText();
    page.locator(TABLE + " th.n button").first().press("Enter");
    assertThat(totals.innerText()).isEqualTo(before);
  }

  @Test
  void theCaptionSaysThatHeadsAreButtons() {
    assertThat(look(DISTRICTS).locator(TABLE + " caption").textContent()).contains("带按钮的列标题可排序");
  }

  @Test
  void rowsAreFoundByAnyOfTheirWords() {
    Page page = found("浦");
    assertThat(names(page)).isNotEmpty().allMatch(name -> name.contains("浦"));
  }

  @Test
  void numbersAreFoundWithoutTheirCommasAndInFullWidth() {
    assertThat(names(found("３９０５０"))).containsExactly("浦东新区");
  }

  @Test
  void severalWordsAreAllFound() {
    assertThat(names(found("浦 142"))).containsExactly("浦东新区");
  }

  @Test
  void howManyRowsAreFoundIsSaid() {
    assertThat(found("浦").locator(".narrow output").innerText()).matches("共\\d+项，显示\\d+项。");
  }

  @Test
  void whatIsFoundIsSortedToo() {
    Page page = found("浦");
    page.locator(TABLE + " th.n button").last().press("Enter");
    List<List<String>> rows = TableRows.of(page.locator(TABLE));
    assertThat(rows).hasSizeGreaterThan(2).hasSizeLessThan(10);
    assertThat(rows)
        .extracting(row -> number(row.get(row.size() - 1)))
        .isSortedAccordingTo(Comparator.reverseOrder());
  }

  @Test
  void withoutWordsAllRowsAreBack() {
    Page page = found("浦");
    page.locator(".narrow input").fill("");
    assertThat(TableRows.of(page.locator(TABLE))).hasSizeGreaterThan(15);
    assertThat(page.locator(".narrow output").innerText()).isEmpty();
  }

  @Test
  void shortTablesHaveNoField() {
    assertThat(look("data/loans.html").locator(".narrow").count()).isZero();
  }

  private Page found(String words) {
    Page page = open(DISTRICTS);
    page.locator(".narrow input").focus();
    page.keyboard().type(words);
    return page;
  }

  private static List<String> names(Page page) {
    return TableRows.of(page.locator(TABLE)).stream().map(row -> row.get(1)).toList();
  }

  @Test
  void columnsBelowAGroupSort() {
    Page page = open(DISTRICTS, options(WIDE), p -> p.addInitScript(TableRows.GROUP));
    page.locator(TABLE + " thead tr:nth-child(2) th button").first().press("Enter");
    assertThat(TableRows.of(page.locator(TABLE)))
        .extracting(row -> number(row.get(2)))
        .isSortedAccordingTo(Comparator.reverseOrder());
  }

  @Test
  void longTablesKeepTheirHeadsBelowTheBars() {
    Page page = open("data/glossary.html");
    page.locator(TABLE + " tbody tr").last().scrollIntoViewIfNeeded();
    double bars = bottom(page.locator(".sub"));
    assertThat(top(page.locator(TABLE + " thead"))).isBetween(bars - 8, bars + 8);
  }

  @Test
  void wideLongTablesKeepHeadAndNameInView() {
    Page page = open(DISTRICTS, options(NARROW).setViewportSize(NARROW, 600));
    Locator region = page.locator("#table .scroll");
    region.scrollIntoViewIfNeeded();
    region.evaluate("region => region.scrollTo(400, 300)");
    assertThat(top(page.locator(TABLE + " thead"))).isBetween(top(region) - 1, top(region) + 1);
    Locator name = page.locator(TABLE + " tbody tr:nth-child(12) th").last();
    assertThat(left(name)).isBetween(left(region) - 1, left(region) + 1);
  }

  private static double top(Locator of) {
    return of.boundingBox().y;
  }

  private static double left(Locator of) {
    return of.boundingBox().x;
  }

  private static double bottom(Locator of) {
    return of.boundingBox().y + of.boundingBox().height;
  }

  @Test
  void withoutScriptsThereIsNothingToPress() {
    Page page = open(DISTRICTS, options(WIDE).setJavaScriptEnabled(false));
    assertThat(page.locator(".js:visible").all()).isEmpty();
    assertThat(page.locator(TABLE + " button").count()).isZero();
  }
}
