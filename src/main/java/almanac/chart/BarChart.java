package almanac.chart;

import almanac.chart.Plot.Arrangement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Bars from zero.
 *
 * @param always the arrangement of a type that leaves plots no choice
 */
record BarChart(String name, Optional<Arrangement> always) implements ChartType {

  @Override
  public List<Problem> problems(Plot plot) {
    Arrangement arrangement = arrangement(plot);
    List<Problem> problems = new ArrayList<>();
    if (arrangement != Arrangement.GROUPED) {
      problems.addAll(StackCheck.problems(plot, arrangement));
    }
    return problems;
  }

  @Override
  public Scene scene(Plot plot, double width) {
    if (arrangement(plot) != Arrangement.GROUPED) {
      return StackRows.scene(plot, width, arrangement(plot) == Arrangement.SHARE);
    }
    Optional<Scene> columns = plot.form().columns() ? Columns.scene(plot, width) : Optional.empty();
    return columns.or(() -> Beside.scene(plot, width)).orElseGet(() -> Above.scene(plot, width));
  }

  private Arrangement arrangement(Plot plot) {
    return always.orElse(plot.form().arrangement());
  }
}
