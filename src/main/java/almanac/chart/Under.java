package almanac.chart;

import java.util.ArrayList;
import java.util.List;

/** The names of categories under a chart, as many as have room, the last one always. */
final class Under {
  private static final double GAP = 10;
  private static final double MOST = 120;

  private Under() {}

  static Names names(Plot plot, double width) {
    List<List<Label>> lines =
        plot.categories().stream()
            .map(name -> Wrap.lines(Label.small(name), Math.min(MOST, width)))
            .toList();
    return new Names(lines, lines.stream().mapToDouble(Wrap::width).reduce(0, Math::max));
  }

  static List<Placed> labels(Names names, Places places, double top) {
    int stride = (int) Math.max(1, Math.ceil((names.width() + GAP) / places.step()));
    List<Placed> labels = new ArrayList<>();
    for (int category = (places.count() - 1) % stride;
        category < places.count();
        category += stride) {
      labels.addAll(centred(names.lines(category), places.x(category), top + 20));
    }
    return labels;
  }

  static List<Placed> centred(List<Label> lines, double x, double baseline) {
    List<Placed> placed = new ArrayList<>();
    for (Label line : lines) {
      placed.add(Placed.middle(line, x, baseline + placed.size() * Placed.LEADING));
    }
    return placed;
  }

  static double height(Names names) {
    return 10 + Placed.LEADING * names.lines().stream().mapToInt(List::size).max().orElse(1);
  }
}
