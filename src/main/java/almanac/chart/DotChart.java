package almanac.chart;

import java.util.List;

/**
 * Dots on rows; the scale may start elsewhere than at zero, and says so.
 *
 * @param joined whether the dots of a row are joined by a line
 */
record DotChart(String name, boolean joined) implements ChartType {

  @Override
  public List<Problem> problems(Plot plot) {
    if (!plot.brackets().isEmpty()) {
      return List.of(Problem.bracket("dots"));
    }
    return joined && plot.series().size() < 2
        ? List.of(
            new Problem(
                name + " needs two series, one for each end",
                "write two fields in y, or `periods: 2` with the categories as x"))
        : List.of();
  }

  @Override
  public Scene scene(Plot plot, double width) {
    return DotRows.scene(plot, width, joined);
  }
}
