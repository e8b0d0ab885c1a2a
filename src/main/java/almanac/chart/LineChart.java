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
  public List<String> problems(Plot plot) {
    List<String> problems = new ArrayList<>();
    for (Series series : plot.series()) {
      if (series.points().stream().filter(point -> point.value().isPresent()).count() < 2) {
        problems.add("a line needs at least two points, \"" + series.name() + "\" has fewer");
      }
    }
    if (!plot.brackets().isEmpty()) {
      problems.add("a bracket stands beside bars, not beside lines");
    }
    return problems;
  }

  @Override
  public Scene scene(Plot plot, double width) {
    return LineScene.of(plot, width);
  }
}
