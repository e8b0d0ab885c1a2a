package almanac.chart;

import almanac.chart.Plot.Bracket;
import java.util.ArrayList;
import java.util.List;

/** What no chart type can draw. */
final class PlotCheck {
  private static final int COLOURS = 4;

  private PlotCheck() {}

  static List<String> problems(Plot plot) {
    List<String> problems = new ArrayList<>();
    int series = plot.series().size();
    if (plot.categories().isEmpty() || series == 0) {
      problems.add("there is nothing to draw: no rows are left");
    } else if (plot.values().isEmpty()) {
      problems.add("there is nothing to draw: every value is missing");
    }
    if (series > COLOURS) {
      problems.add(
          series
              + " series are too many for one chart, which shows "
              + COLOURS
              + " at most: make small multiples, a figure for each");
    }
    brackets(plot, problems);
    return problems;
  }

  private static void brackets(Plot plot, List<String> problems) {
    int free = 0;
    for (Bracket bracket : plot.brackets().stream().sorted(PlotCheck::order).toList()) {
      if (bracket.first() < 0
          || bracket.first() > bracket.last()
          || bracket.last() >= plot.categories().size()) {
        problems.add("the bracket \"" + bracket.label() + "\" does not span rows of the chart");
      } else if (bracket.first() < free) {
        problems.add("the bracket \"" + bracket.label() + "\" overlaps another one");
      }
      free = bracket.last() + 1;
    }
  }

  private static int order(Bracket one, Bracket other) {
    return Integer.compare(one.first(), other.first());
  }
}
