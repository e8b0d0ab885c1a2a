package almanac.chart;

import almanac.chart.Plot.Arrangement;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** What bars whose parts lie end to end cannot show. */
final class StackCheck {

  private StackCheck() {}

  static List<String> problems(Plot plot, Arrangement arrangement) {
    List<String> problems = new ArrayList<>();
    if (plot.series().size() < 2) {
      problems.add("parts of a whole need at least two series, one for each part");
    }
    if (plot.values().stream().anyMatch(value -> value.signum() < 0)) {
      problems.add("parts of a whole cannot be below zero");
    }
    for (int category = 0; category < plot.categories().size(); category++) {
      problem(plot, category, arrangement, problems);
    }
    if (!plot.targets().isEmpty()) {
      problems.add("a target stands beside whole bars, not beside stacked ones");
    }
    return problems;
  }

  private static void problem(
      Plot plot, int category, Arrangement arrangement, List<String> problems) {
    List<Item> items = Item.of(plot, category);
    String name = plot.categories().get(category);
    BigDecimal total =
        items.stream()
            .flatMap(item -> item.point().value().stream())
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    if (items.stream().anyMatch(Item::missing)) {
      problems.add("a part of \"" + name + "\" is missing, and with it the whole");
    } else if (arrangement == Arrangement.SHARE && total.signum() == 0) {
      problems.add("the parts of \"" + name + "\" come to zero, of which nothing is a share");
    }
  }
}
