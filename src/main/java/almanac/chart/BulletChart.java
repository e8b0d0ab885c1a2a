package almanac.chart;

import almanac.chart.Plot.Target;
import java.util.ArrayList;
import java.util.List;

/** Each category on its way to a number of its own. */
final class BulletChart implements ChartType {
  @Override
  public String name() {
    return "bullet";
  }

  @Override
  public List<Problem> problems(Plot plot) {
    if (!plot.brackets().isEmpty()) {
      return List.of(Problem.bracket("bullets"));
    }
    if (plot.targets().isEmpty()) {
      return List.of(
          new Problem(
              "a bullet needs a number to reach",
              "write `target:` and an expression such as `balance[2020]`, or the period in which"
                  + " it is to be reached, or a list, one for each y"));
    }
    if (plot.series().size() != 1) {
      return List.of(
          new Problem(
              "a bullet shows one number a row, not " + plot.series().size(),
              "write one y with an x, or several y without; of the periods the last is shown"));
    }
    if (plot.targets().size() != plot.categories().size()) {
      return List.of(
          new Problem(
              plot.targets().size() + " targets do not fit " + plot.categories().size() + " rows",
              "write one for each row"));
    }
    return ways(plot);
  }

  private static List<Problem> ways(Plot plot) {
    List<Problem> problems = new ArrayList<>();
    for (Item item : Item.all(plot)) {
      Target target = plot.targets().get(item.category());
      String name = "\"" + plot.categories().get(item.category()) + "\"";
      if (target.value().signum() <= 0) {
        problems.add(
            new Problem(
                "the target of " + name + " is " + target.label() + ", to which no way leads",
                "a bullet needs targets above zero; write `chart: dot`"));
      } else if (item.value() < 0) {
        problems.add(
            new Problem(
                name + " is below zero, where a bullet starts",
                "write `chart: bar` with a target"));
      }
    }
    return problems;
  }

  @Override
  public Scene scene(Plot plot, double width) {
    return BulletRows.scene(plot, width);
  }
}
