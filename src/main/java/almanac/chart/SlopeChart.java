package almanac.chart;

import java.util.ArrayList;
import java.util.List;

/** From one time to another: a line for each series, with its number at both ends. */
final class SlopeChart implements ChartType {
  @Override
  public String name() {
    return "slope";
  }

  @Override
  public List<Problem> problems(Plot plot) {
    if (!plot.brackets().isEmpty()) {
      return List.of(Problem.bracket("slopes"));
    }
    if (!plot.targets().isEmpty()) {
      return List.of(Problem.target("slopes"));
    }
    return plot.categories().size() == 2 ? ends(plot) : List.of(times(plot.categories()));
  }

  private static Problem times(List<String> times) {
    return new Problem(
        times.size() == 1
            ? "a slope joins two periods, and this figure shows one"
            : "a slope joins two periods, "
                + times.size()
                + " are here: "
                + String.join(", ", times),
        times.size() > 2
            ? "write `periods: 2` for the last two, or `chart: line` for all"
            : "add the period before, or write `chart: bar`");
  }

  private static List<Problem> ends(Plot plot) {
    List<Problem> problems = new ArrayList<>();
    for (Item item : Item.all(plot)) {
      if (item.missing()) {
        problems.add(
            new Problem(
                "\""
                    + item.name()
                    + "\" has no number for "
                    + plot.categories().get(item.category()),
                "a slope needs both ends: leave the line out with where, or write `chart: bar`"));
      }
    }
    return problems;
  }

  @Override
  public Scene scene(Plot plot, double width) {
    return SlopeScene.of(plot, width);
  }
}
