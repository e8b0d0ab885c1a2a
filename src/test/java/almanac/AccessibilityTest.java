package almanac;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** What the site promises to readers, and the tests that hold it to that (WCAG 2.2 AA). */
class AccessibilityTest {
  static final List<Promise> PROMISES =
      List.of(
          new Promise(
              1,
              "every page and every run in another language says its language",
              "FinishedPagesTest#everyPageSaysItsLanguage",
              "FinishedPagesTest#everyRunOfChineseSaysSo"),
          new Promise(
              2,
              "one title, and no level of headings is skipped",
              "browser.PagesBrowserTest#thereIsOneTitle",
              "browser.PagesBrowserTest#headingsSkipNoLevel"),
          new Promise(
              3,
              "landmarks have names, the skip link comes first",
              "render.ThemeTest#landmarksHaveNamesAndTheSkipLinkComesFirst",
              "browser.KeyboardBrowserTest#theFirstStopSkipsToTheText"),
          new Promise(
              4,
              "text has a contrast of 4.5 to 1 in both schemes",
              "render.ThemeColoursTest#textIsReadableOnPageAndSurface",
              "render.ThemeColoursTest#valuesAreReadableOnTheirClassOfTheMap"),
          new Promise(
              5,
              "marks, controls and the focus have 3 to 1",
              "render.ThemeColoursTest#marksAndControlsStandOutFromPageAndSurface"),
          new Promise(
              6,
              "nothing is told by colour alone",
              "browser.SettingsBrowserTest#chartsAreReadWithoutTheirColours"),
          new Promise(
              7,
              "every drawing has a name and a description that differ",
              "FinishedPagesTest#everyDrawingHasANameAndADescription"),
          new Promise(
              8,
              "every chart has a table with the same values",
              "SameNumbersTest#ofTheFirstSite",
              "browser.ChartsBrowserTest#theTableHasTheNumbersOfTheWideDrawing",
              "browser.ChartsBrowserTest#theTableHasTheNumbersOfTheNarrowDrawing"),
          new Promise(
              9,
              "every head of a table has a scope, every table a caption",
              "FinishedPagesTest#everyHeadOfATableSaysOfWhat",
              "FinishedPagesTest#everyTableHasACaption"),
          new Promise(
              10,
              "nothing is wider than 320 pixels but what may scroll",
              "browser.PagesBrowserTest#nothingIsWiderThanASmallScreen"),
          new Promise(
              11,
              "text of twice the size and wide spacing lose nothing",
              "browser.SettingsBrowserTest#textOfTwiceTheSizeLosesNothing",
              "browser.SettingsBrowserTest#wideSpacingLosesNothing",
              "browser.SettingsBrowserTest#wideSpacingOnASmallScreenLosesNothing"),
          new Promise(
              12,
              "targets measure 24 pixels, or stand in a line of text",
              "browser.AxeBrowserTest#wideAndLight",
              "browser.AxeBrowserTest#narrowAndLight"),
          new Promise(
              13, "no bar hides the focus", "browser.KeyboardBrowserTest#noBarHidesTheFocus"),
          new Promise(
              14,
              "all of it works with the keyboard, in the order of reading, and is seen",
              "browser.KeyboardBrowserTest#theNavigationIsReachedInItsOrder",
              "browser.KeyboardBrowserTest#theFocusIsAlwaysSeen",
              "FinishedPagesTest#theFocusGoesInTheOrderOfReading"),
          new Promise(15, "nothing must be dragged", "FinishedPagesTest#nothingMustBeDragged"),
          new Promise(
              16,
              "the order of a table is told",
              "browser.KeyboardBrowserTest#aTableIsSortedWithTheKeyboard"),
          new Promise(
              18,
              "help is at the same place on all pages",
              "FinishedPagesTest#helpIsAtTheSamePlaceOnAllPages"),
          new Promise(
              19,
              "reduced motion is honoured, and nothing moves by itself",
              "browser.SettingsBrowserTest#pagesScrollAtOnceWhereMotionIsReduced",
              "browser.SettingsBrowserTest#nothingIsAnimated",
              "FinishedPagesTest#nothingMovesByItself"),
          new Promise(
              20,
              "in forced colours charts keep their edges, and the focus is seen",
              "browser.SettingsBrowserTest#chartsKeepTheirEdgesInForcedColours",
              "browser.SettingsBrowserTest#labelsOfChartsAreReadableInForcedColours",
              "browser.SettingsBrowserTest#theFocusIsSeenInForcedColours"),
          new Promise(
              21,
              "windows have titles of their own",
              "FinishedPagesTest#noTwoWindowsAreCalledTheSame"),
          new Promise(
              22,
              "what can be done with a figure is called by its name",
              "FinishedPagesTest#whatCanBeDoneWithAFigureIsCalledByItsName"),
          new Promise(
              23,
              "a map is a list with names and values",
              "FinishedPagesTest#aMapIsAListInTheOrderOfItsTable"),
          new Promise(
              24,
              "all data are there without scripts",
              "browser.PagesBrowserTest#thePageIsCompleteWithoutScripts",
              "FinishedPagesTest#everyPageIsReachedFromTheFirst",
              "SameNumbersTest#ofTheFirstSite"),
          new Promise(
              26,
              "pages are valid, and axe finds nothing",
              "ValidPagesTest#everyPageIsValid",
              "browser.AxeBrowserTest#thereIsAPageOfEveryLayout",
              "browser.AxeBrowserTest#wideAndDark",
              "browser.AxeBrowserTest#narrowAndDark"));

  /**
   * A promise.
   *
   * @param tests classes below this package with their methods
   */
  record Promise(int number, String text, List<String> tests) {
    Promise(int number, String text, String... tests) {
      this(number, text, List.of(tests));
    }

    @Override
    public String toString() {
      return number + " " + text;
    }
  }

  @ParameterizedTest
  @FieldSource("PROMISES")
  void everyPromiseIsTested(Promise promise) {
    assertThat(promise.tests()).isNotEmpty().allMatch(AccessibilityTest::isTest);
  }

  private static boolean isTest(String name) {
    String[] parts = name.split("#", -1);
    try {
      Class<?> type = Class.forName("almanac." + parts[0]);
      return Arrays.stream(type.getDeclaredMethods())
          .anyMatch(method -> method.getName().equals(parts[1]) && isRun(method));
    } catch (ClassNotFoundException e) {
      return false;
    }
  }

  private static boolean isRun(Method method) {
    return Stream.of(Test.class, ParameterizedTest.class, TestFactory.class)
        .anyMatch(method::isAnnotationPresent);
  }

  @Test
  void promisesAreNumberedInOrder() {
    assertThat(PROMISES.stream().map(Promise::number)).isSorted().doesNotHaveDuplicates();
  }
}
