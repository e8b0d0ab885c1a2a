package almanac.chart;

import almanac.chart.Plot.Bracket;
import java.util.ArrayList;
import java.util.List;

/** What no chart type can draw. */
final class PlotCheck {
  private static final int COLOURS = 4;
  private static final String LOOK = "look at x, y, where and the page's period";

  private PlotCheck() {}

  static List<Problem> problems(Plot plot) {
    List<Problem> problems = new ArrayList<>();
    int series = plot.series().size();
    if (plot.categories().isEmpty() || series == 0) {
      problems.add(new Problem("there is nothing to draw: no rows are left", LOOK));
    } else if (plot.values().isEmpty()) {
      problems.add(new Problem("there is nothing to draw: every value is missing", LOOK));
    }
    if (crowded(plot)) {
      problems.add(
          new Problem(
              series + " series are too many for one chart, which shows " + COLOURS + " at most",
              "make small multiples, a figure for each, or `chart: table`"));
    }
    brackets(plot, problems);
    return problems;
  }

  private static boolean crowded(Plot plot) {
    return plot.multiples().stream()
        .anyMatch(
            multiple ->
                plot.series().stream().filter(s -> s.multiple().equals(multiple)).count()
                    > COLOURS);
  }

  private static void brackets(Plot plot, List<Problem> problems) {
    int free = 0;
    for (Bracket bracket : plot.brackets().stream().sorted(PlotCheck::order).toList()) {
      if (bracket.first() < 0
          || bracket.first() > bracket.last()
          || bracket.last() >= plot.categories().size()) {
        problems.add(bracket(bracket, "does not span rows of the chart"));
      } else if (bracket.first() < free) {
        problems.add(bracket(bracket, "overlaps another one"));
      }
      free = bracket.last() + 1;
    }
  }

  private static Problem bracket(Bracket bracket, String mistake) {
    return new Problem(
        "the bracket \"" + bracket.label() + "\" " + mistake,
        "write the first and the last row of each, as in `none..b_plus`");
  }

  private static int order(Bracket one, Bracket other) {
    return Integer.compare(one.first(), other.first());
  }
}
