package almanac.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The form of a scheme: what it asks, says, keeps in the address. */
class CalculatorBrowserTest extends SiteInBrowser {
  private static final String BANKS = "data/bank_assessment.html";
  private static final String STATIONS = "en/data/station_assessment.html";
  static final List<String> SCHEMES = List.of(BANKS, STATIONS);

  private static String total(Page page) {
    return page.locator(".calc__total output").innerText();
  }

  private static Locator field(Page page, String name) {
    return page.locator("[name='" + name + "']");
  }

  private static void enter(Page page, String name, String text) {
    field(page, name).fill(text);
    field(page, name).blur();
  }

  private static String bad(Page page, String name) {
    return page.locator("#c-" + name + "-bad").innerText();
  }

  /** The lines of a table's column, a text for each row. */
  private static List<String> lines(Page page, String rows, int column) {
    String script =
        "() => [...document.querySelectorAll('%s')].map(row => [...row.cells[%d]"
            + ".querySelectorAll('p')].map(p => p.textContent).join('\\n'))";
    return texts(page, script.formatted(rows, column));
  }

  @Test
  void theExamplesOfBanksComeToTheirTotals() {
    assertThat(totals(open(BANKS))).containsExactly("109.5", "94", "100.2", "83.6", "74.4", "68.2");
  }

  @Test
  void theExamplesOfStationsComeToTheirTotals() {
    assertThat(totals(open(STATIONS)))
        .containsExactly(
            "84.5", "79.25", "90", "54", "37", "63.42", "54.83", "42.5", "29.75", "22.42");
  }

  private static List<String> totals(Page page) {
    List<String> totals = new ArrayList<>();
    for (Locator example : page.locator("[data-fill*='=']").all()) {
      example.click();
      totals.add(total(page));
    }
    return totals;
  }

  /** Where the place is asked for, the build says among how many, and what was ranked. */
  @ParameterizedTest
  @FieldSource("SCHEMES")
  void aStepIsSaidInTheWordsOfTheWorkedExamples(String scheme) {
    Page page = open(scheme);
    int example = 0;
    for (Locator fill : page.locator("[data-fill*='=']").all()) {
      fill.click();
      example++;
      List<String> said = lines(page, "#calculator-steps tbody tr", 2);
      List<String> built = lines(page, "#trace-" + example + " tbody tr", 2);
      for (int i = 0; i < built.size(); i++) {
        assertSameWords(said.get(i), built.get(i));
      }
    }
    assertThat(example).isGreaterThan(5);
  }

  private static void assertSameWords(String said, String built) {
    List<String> lines = built.lines().filter(line -> !isPlace(line)).toList();
    List<String> own = said.lines().filter(line -> !isPlace(line)).toList();
    assertThat(lines).containsAll(own);
    if (lines.size() == built.lines().count()) {
      assertThat(said).isEqualTo(built);
    }
  }

  private static boolean isPlace(String line) {
    return line.matches("第[0-9]+名.*|Place .*");
  }

  @Test
  void whatIsEnteredStandsInTheAddress() {
    Page page = open(BANKS);
    enter(page, "credit-place", "3");
    enter(page, "credit", "60,000");
    assertThat(page.url()).endsWith("?credit=60%2C000&credit-place=3");
  }

  @Test
  void anAddressFillsTheForm() {
    Page page = open(BANKS);
    page.navigate(address(BANKS) + "?credit=5&credit-place=3&events=4");
    assertThat(field(page, "credit-place").inputValue()).isEqualTo("3");
    assertThat(total(page)).isEqualTo("71");
  }

  @Test
  void theWayBackLeadsToWhatWasEnteredBefore() {
    Page page = open(BANKS);
    enter(page, "events", "2");
    enter(page, "events", "4");
    page.goBack();
    assertThat(field(page, "events").inputValue()).isEqualTo("2");
    assertThat(total(page)).isEqualTo("2");
    page.goForward();
    assertThat(total(page)).isEqualTo("4");
  }

  @Test
  void theOtherLanguageTakesItAlong() {
    Page page = open(BANKS);
    enter(page, "events", "2");
    page.locator("a[data-same]").first().click();
    page.waitForURL("**/en/data/bank_assessment.html?events=2");
    assertThat(field(page, "events").inputValue()).isEqualTo("2");
  }

  @Test
  void clearedItIsEmptyAndSoIsTheAddress() {
    Page page = open(BANKS);
    enter(page, "events", "2");
    page.locator("[data-fill='']").click();
    assertThat(field(page, "events").inputValue()).isEmpty();
    assertThat(page.url()).isEqualTo(address(BANKS));
  }

  @Test
  void numbersAreReadAsPeopleTypeThem() {
    Page page = open(BANKS);
    enter(page, "events", "２．５");
    assertThat(lines(page, "#calculator-steps tbody tr", 1).get(4)).isEqualTo("联合活动场数：2.5场");
    enter(page, "credit", " 1，234，567.50 ");
    assertThat(lines(page, "#calculator-steps tbody tr", 1).get(0))
        .startsWith("科技履约贷授信总额：1,234,567.5万元");
  }

  @Test
  void whatIsNoNumberIsSaidAtItsField() {
    Page page = open(BANKS);
    enter(page, "events", "12,34");
    assertThat(bad(page, "events")).isEqualTo("这不是数字。请填1234.5、1,234.5或1/3这样的数字。");
    assertThat(field(page, "events").getAttribute("aria-invalid")).isEqualTo("true");
    assertThat(field(page, "events").getAttribute("aria-describedby")).contains("c-events-bad");
    assertThat(total(page)).isEqualTo("—");
  }

  @Test
  void whatIsMendedIsNoLongerCalledWrong() {
    Page page = open(BANKS);
    enter(page, "events", "x");
    enter(page, "events", "3");
    assertThat(bad(page, "events")).isEmpty();
    assertThat(field(page, "events").getAttribute("aria-invalid")).isEqualTo("false");
    assertThat(total(page)).isEqualTo("3");
  }

  @Test
  void aNumberIsNotCalledWrongWhileItIsTyped() {
    Page page = open(BANKS);
    field(page, "events").focus();
    page.keyboard().type("-");
    assertThat(bad(page, "events")).isEmpty();
  }

  @Test
  void whatCannotBeIsSaid() {
    Page page = open(STATIONS);
    enter(page, "response", "5.01");
    assertThat(bad(page, "response")).isEqualTo("It cannot be more than 5.");
    enter(page, "absences", "-1");
    assertThat(bad(page, "absences")).isEqualTo("It cannot be less than 0.");
    enter(page, "projects-place", "2.5");
    assertThat(bad(page, "projects-place")).isEqualTo("Enter a whole number, 1 or more.");
  }

  @Test
  void whatContradictsAnotherFieldIsSaid() {
    Page page = open(STATIONS);
    enter(page, "growth", "30");
    enter(page, "growth-max", "20");
    assertThat(bad(page, "growth-max"))
        .isEqualTo("It cannot be less than “growth of loan applications”.");
    enter(page, "growth", "20");
    assertThat(bad(page, "growth-max")).isEmpty();
  }

  @Test
  void everythingIsAskedOnce() {
    List<String> names =
        texts(open(BANKS), "() => [...document.querySelectorAll('.calc input')].map(i => i.name)");
    assertThat(names)
        .doesNotHaveDuplicates()
        .contains("credit", "granted", "credit-place")
        .doesNotContain("applications");
  }

  @Test
  void theTotalIsSaidOnceTheTypingRests() {
    Page page = open(BANKS);
    field(page, "events").focus();
    page.keyboard().type("4");
    page.waitForCondition(() -> page.locator("#status").textContent().contains("4"));
    assertThat(page.locator("#status").innerText()).isEqualTo("总分4分，满分110分");
    assertThat(page.locator(".calc output:not([aria-live=off])").count()).isZero();
  }

  @Test
  void theKeyboardFillsTheForm() {
    Page page = open(BANKS);
    field(page, "credit").focus();
    for (String text : List.of("60000", "1", "2")) {
      page.keyboard().type(text);
      page.keyboard().press("Tab");
      while (!page.evaluate("document.activeElement.tagName").equals("INPUT")) {
        page.keyboard().press("Tab");
      }
    }
    assertThat(page.url()).endsWith("?credit=60000&credit-place=1&applications-place=2");
    page.keyboard().press("Enter");
    assertThat(total(page)).isEqualTo("77.8");
  }

  @Test
  void withoutScriptsTheRulesAndAnExampleStandInThePage() {
    Page page = open(BANKS, options(WIDE).setJavaScriptEnabled(false));
    assertThat(page.locator("#s-calculator").isVisible()).isFalse();
    assertThat(page.locator("#s-rules tbody tr").count()).isEqualTo(6);
    assertThat(page.locator("#trace-1").innerText()).contains("落实率分 × 户数系数 = 20 × 1 = 20");
  }

  @ParameterizedTest
  @FieldSource("SCHEMES")
  void aNarrowWindowIsNotScrolledSideways(String scheme) {
    Page page = open(scheme, options(320));
    page.locator("[data-fill*='=']").first().click();
    assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth")).isEqualTo(true);
  }
}
