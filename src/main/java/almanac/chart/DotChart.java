package almanac.chart;

import java.util.List;

/**
 * Dots on rows; the scale may start elsewhere than at zero, and says so.
 *
 * @param joined whether the dots of a row are joined by a line
 */
record DotChart(String name, boolean joined) implements ChartType {

  @Override
  public List<String> problems(Plot plot) {
    if (!plot.brackets().isEmpty()) {
      return List.of("a bracket stands beside bars, not beside dots");
    }
    return joined && plot.series().size() < 2
        ? List.of(name + " needs two series, one for each end")
        : List.of();
  }

  @Override
  public Scene scene(Plot plot, double width) {
    return DotRows.scene(plot, width, joined);
  }
}
