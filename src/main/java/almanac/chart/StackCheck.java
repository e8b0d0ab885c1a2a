package almanac.chart;

import almanac.chart.Plot.Arrangement;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** What bars whose parts lie end to end cannot show. */
final class StackCheck {

  private StackCheck() {}

  static List<Problem> problems(Plot plot, Arrangement arrangement) {
    List<Problem> problems = new ArrayList<>();
    if (plot.series().size() < 2) {
      problems.add(
          new Problem(
              "parts of a whole need at least two series, one for each part",
              "name the parts in y, or in where"));
    }
    if (plot.values().stream().anyMatch(value -> value.signum() < 0)) {
      problems.add(new Problem("parts of a whole cannot be below zero", "write `chart: bar`"));
    }
    for (int category = 0; category < plot.categories().size(); category++) {
      problem(plot, category, arrangement, problems);
    }
    if (!plot.targets().isEmpty()) {
      problems.add(Problem.target("stacked ones"));
    }
    return problems;
  }

  private static void problem(
      Plot plot, int category, Arrangement arrangement, List<Problem> problems) {
    List<Item> items = Item.of(plot, category);
    String name = plot.categories().get(category);
    BigDecimal total =
        items.stream()
            .flatMap(item -> item.point().value().stream())
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    if (items.stream().anyMatch(Item::lacks)) {
      problems.add(
          new Problem(
              "a part of \"" + name + "\" is missing, and with it the whole",
              "leave the row out with where, or write `chart: bar`"));
    } else if (arrangement == Arrangement.SHARE && total.signum() == 0) {
      problems.add(
          new Problem(
              "the parts of \"" + name + "\" come to zero, of which nothing is a share",
              "leave the row out with where"));
    }
  }
}
