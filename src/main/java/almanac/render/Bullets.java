package almanac.render;

import almanac.chart.Plot;
import almanac.site.BoundFigure;
import almanac.site.Goal;
import almanac.site.Grid;
import almanac.value.Measure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says how far the numbers of a bullet have come: each in its own unit. */
final class Bullets {
  private Bullets() {}

  /** The words of one row's way: 完成77%，还差约629亿元; empty where the number is not known. */
  static String way(Speech speech, Goal goal) {
    if (goal.way().isEmpty()) {
      return "";
    }
    Goal.Way way = goal.way().get();
    String rest = speech.numbers().prose(way.rest());
    if (way.met()) {
      return way.rest().value().signum() == 0
          ? speech.words().get("goal.met")
          : speech.words().get("goal.over", rest);
    }
    return way.reached()
        .map(share -> speech.words().get("goal.way", speech.numbers().prose(share), rest))
        .orElseGet(() -> speech.words().get("goal.rest", rest));
  }

  /** Each with the unit of its row, in which its number is, too. */
  static List<Plot.Target> targets(Speech speech, BoundFigure figure) {
    List<Plot.Target> targets = new ArrayList<>();
    for (int i = 0; i < figure.goals().size(); i++) {
      Goal goal = figure.goals().get(i);
      Measure measure = goal.target().measure();
      targets.add(
          new Plot.Target(
              plain(measure),
              Targets.name(speech, goal.target()),
              speech.numbers().prose(measure),
              way(speech, goal)));
    }
    return targets;
  }

  /** In base units, so that a number and its target stand on one scale. */
  static BigDecimal plain(Measure measure) {
    return measure.value().round(12).stripTrailingZeros();
  }

  /** What stands in a bullet's table beside the numbers: the target, the part reached, the rest. */
  static List<String> heads(Speech speech, BoundFigure figure) {
    List<String> names =
        figure.goals().stream().map(g -> Targets.name(speech, g.target())).distinct().toList();
    return List.of(
        names.size() == 1 ? names.get(0) : speech.words().get("target"),
        speech.words().get("goal.reached"),
        speech.words().get("goal.missing"));
  }

  /** The goal of a row; none in a figure of another kind. */
  static Optional<Goal> of(BoundFigure figure, Grid.Row row) {
    return figure.goals().isEmpty()
        ? Optional.empty()
        : Optional.of(figure.goals().get(figure.grid().rows().indexOf(row)));
  }
}
