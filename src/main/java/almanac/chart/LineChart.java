package almanac.chart;

import almanac.chart.Plot.Series;
import java.util.ArrayList;
import java.util.List;

/** Lines through the numbers of each series; the scale may start elsewhere than at zero. */
record LineChart() implements ChartType {

  @Override
  public String name() {
    return "line";
  }

  @Override
  public List<Problem> problems(Plot plot) {
    List<Problem> problems = new ArrayList<>();
    for (Series series : plot.series()) {
      if (series.points().stream().filter(point -> point.value().isPresent()).count() < 2) {
        problems.add(
            new Problem(
                "a line needs at least two points, \"" + series.name() + "\" has fewer",
                "write `chart: bar`, or add the missing numbers"));
      }
    }
    if (!plot.brackets().isEmpty()) {
      problems.add(Problem.bracket("lines"));
    }
    return problems;
  }

  @Override
  public Scene scene(Plot plot, double width) {
    return LineScene.of(plot, width);
  }
}
