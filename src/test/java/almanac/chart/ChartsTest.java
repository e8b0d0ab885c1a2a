package almanac.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import almanac.chart.Plot.Arrangement;
import almanac.chart.Plot.Bracket;
import almanac.chart.Plot.Form;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class ChartsTest {

  @ParameterizedTest
  @MethodSource("plots")
  void namesNoColourOnThePageButThroughAVariable(Plot plot) {
    Drawing drawing = Charts.draw(plot);
    assertThat((drawing.wide() + drawing.narrow()).replaceAll("var\\(--[a-z0-9-]+, #\\w{6}\\)", ""))
        .doesNotContain("#", "rgb(", "white", "black");
  }

  @ParameterizedTest
  @MethodSource("plots")
  void namesEveryColourInTheFileByItsValue(Plot plot) {
    assertThat(Charts.draw(plot).file()).doesNotContain("var(", "rgb(").contains("fill=\"#");
  }

  @ParameterizedTest
  @MethodSource("plots")
  void keepsAllLabelsInsideAndApart(Plot plot) {
    Drawing drawing = Charts.draw(plot);
    Stream.of(drawing.wide(), drawing.narrow(), drawing.file())
        .forEach(svg -> assertThat(Layout.mistakes(svg)).isEmpty());
  }

  @ParameterizedTest
  @MethodSource("plots")
  void tellsWhoDoesNotSeeWhatItShows(Plot plot) {
    for (String svg : List.of(Charts.draw(plot).wide(), Charts.draw(plot).narrow())) {
      List<String> named = Layout.labelled(svg);
      assertThat(named).hasSize(2).doesNotContain("").doesNotHaveDuplicates();
    }
  }

  @ParameterizedTest
  @MethodSource("plots")
  void isFlatMarkup(Plot plot) {
    assertThat(Layout.elements(Charts.draw(plot).wide()))
        .isSubsetOf("svg", "title", "desc", "g", "rect", "line", "circle", "path", "text");
  }

  @ParameterizedTest
  @MethodSource("plots")
  void writesLengthsWithAtMostOneDecimal(Plot plot) {
    String svg = Charts.draw(plot).wide();
    String geometry = svg.replaceAll(">[^<]*<", "><");
    assertThat(geometry).doesNotContainPattern("\\d\\.\\d\\d").doesNotContainPattern("\"-0\"");
  }

  @Test
  void hasNoIdTwiceOnAPageWithBothVariantsInBothLanguages() {
    List<String> ids =
        Stream.of("甲", "a")
            .map(name -> Gallery.plain("bar", "one", List.of(name), "1"))
            .map(Charts::draw)
            .flatMap(drawing -> Stream.of(drawing.wide(), drawing.narrow(), drawing.file()))
            .flatMap(svg -> Layout.ids(svg).stream())
            .toList();
    assertThat(ids).hasSize(12).doesNotHaveDuplicates().allMatch(id -> id.startsWith("one-"));
  }

  @Test
  void drawsTheSameBytesInATurkishLocale() {
    Plot plot = Gallery.balance("bar");
    Drawing before = Charts.draw(plot);
    Locale locale = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertThat(Charts.draw(plot)).isEqualTo(before);
    } finally {
      Locale.setDefault(locale);
    }
  }

  @Test
  void drawsTheSameInManyThreads() {
    Plot plot = Gallery.balance("line");
    Drawing one = Charts.draw(plot);
    assertThat(IntStream.range(0, 40).parallel().mapToObj(i -> Charts.draw(plot)).distinct())
        .containsExactly(one);
  }

  @Test
  void writesTheRowsTooltipAndLabel() {
    assertThat(Charts.draw(Gallery.balance("bar")).wide())
        .contains("<g data-k=\"1\"><title>2017年末：2,071.27</title>", ">比上年 +38.05%</text>");
  }

  @Test
  void escapesWhatAuthorsWrite() {
    Plot plot = Gallery.plain("bar", "amp", List.of("R&D <i>"), "1");
    assertThat(Charts.draw(plot).wide()).contains("R&amp;D &lt;i&gt;").doesNotContain("<i>");
  }

  @Test
  void growsByTheRow() {
    assertThat(Layout.height(bars(20)) - Layout.height(bars(10))).isEqualTo(260);
  }

  private static String bars(int rows) {
    List<String> names = IntStream.range(0, rows).mapToObj(i -> "Row " + i).toList();
    String values = String.join(" ", names.stream().map(name -> "7").toList());
    return Charts.draw(Gallery.plain("bar", "rows", names, values)).wide();
  }

  @Test
  void refusesATypeThatItDoesNotKnow() {
    assertThat(problems("pie", "1 2")).containsExactly("no chart type called \"pie\"");
  }

  @Test
  void refusesALineThroughOnePoint() {
    assertThat(problems("line", "1 …"))
        .containsExactly("a line needs at least two points, \"家数\" has fewer");
  }

  @Test
  void refusesAPlotWithoutValues() {
    assertThat(problems("bar", "… —"))
        .containsExactly("there is nothing to draw: every value is missing");
  }

  @Test
  void pointsToSmallMultiplesBeyondFourSeries() {
    Plot plot =
        Gallery.of(
            "line",
            List.of("a", "b"),
            IntStream.range(0, 5).mapToObj(i -> "1 2").toList(),
            Form.ROWS);
    assertThat(whats(plot)).singleElement().asString().contains("5 series");
  }

  @Test
  void refusesAShareOfSomethingMissing() {
    Plot plot =
        Gallery.of("bar", List.of("甲"), List.of("1", "…"), new Form(Arrangement.SHARE, false));
    assertThat(whats(plot)).containsExactly("a part of \"甲\" is missing, and with it the whole");
  }

  @Test
  void refusesBracketsThatOverlap() {
    Plot plot = Gallery.balance("bar");
    Plot twice =
        new Plot(
            "bar",
            "b",
            "zh",
            plot.categories(),
            plot.series(),
            List.of(),
            List.of(new Bracket(0, 1, "甲", ""), new Bracket(1, 1, "乙", "")),
            plot.words());
    assertThat(whats(twice)).containsExactly("the bracket \"乙\" overlaps another one");
  }

  @Test
  void doesNotDrawWhatHasProblems() {
    Plot plot = Gallery.plain("line", "one", List.of("a"), "1");
    assertThatThrownBy(() -> Charts.draw(plot)).hasMessageContaining("at least two points");
  }

  private static List<String> problems(String type, String labels) {
    return whats(Gallery.plain(type, "p", List.of("甲", "乙"), labels));
  }

  @Test
  void refusesABulletWithoutATarget() {
    assertThat(problems("bullet", "1 2")).containsExactly("a bullet needs a number to reach");
  }

  @Test
  void refusesASlopeOfThreePeriods() {
    List<String> years = Gallery.names("2015 2016 2017");
    assertThat(Charts.problems(Gallery.plain("slope", "p", years, "1 2 3")))
        .containsExactly(
            new Problem(
                "a slope joins two periods, 3 are here: 2015, 2016, 2017",
                "write `periods: 2` for the last two, or `chart: line` for all"));
  }

  @Test
  void refusesASlopeOfOnePeriod() {
    assertThat(whats(Gallery.plain("slope", "p", List.of("2017"), "1")))
        .containsExactly("a slope joins two periods, and this figure shows one");
  }

  @Test
  void refusesASlopeWithoutItsStart() {
    assertThat(problems("slope", "… 2")).containsExactly("\"家数\" has no number for 甲");
  }

  @Test
  void refusesAPartLargerThanWhatItLiesIn() {
    assertThat(whats(nested("240", "1,203")))
        .containsExactly("\"系列1\" is 1,203, more than the 240 of \"系列0\" in which it lies");
  }

  @Test
  void refusesANestedBarBelowZero() {
    assertThat(whats(nested("240", "−3")))
        .containsExactly("\"系列1\" is below zero, and lies in nothing");
  }

  @Test
  void refusesANestedBarWithoutItsWhole() {
    assertThat(whats(nested("…", "3"))).containsExactly("the whole of \"系列0\" is missing");
  }

  @Test
  void lookedThroughAMissingPartTheNextLiesInTheWhole() {
    assertThat(whats(nested("240", "…", "224"))).isEmpty();
    assertThat(whats(nested("240", "…", "250"))).hasSize(1);
  }

  @Test
  void refusesANegativeShare() {
    Plot plot = Gallery.of("share", List.of("甲"), List.of("5", "−1"), Form.ROWS);
    assertThat(whats(plot)).containsExactly("parts of a whole cannot be below zero");
  }

  private static Plot nested(String... labels) {
    return Gallery.of("nested", List.of("甲"), List.of(labels), Form.ROWS);
  }

  @Test
  void saysAWayOutOfEveryProblem() {
    assertThat(Charts.problems(Gallery.plain("bullet", "p", List.of("甲"), "1")))
        .extracting(Problem::way)
        .singleElement()
        .asString()
        .contains("`target:`");
  }

  private static List<String> whats(Plot plot) {
    return Charts.problems(plot).stream().map(Problem::what).toList();
  }

  static Stream<Plot> plots() {
    return Gallery.all().values().stream();
  }
}
