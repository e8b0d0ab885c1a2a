package almanac.chart;

import almanac.chart.Plot.Target;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/** What stands right of the lines: whose they are, where they end, and what was to be reached. */
record LineEnds(List<End> ends) {
  private static final double GAP = 12;

  /** The words for one line, at the height of a value. */
  record End(Optional<Item> item, BigDecimal value, List<Tag> lines) {

    double width() {
      return lines.stream().mapToDouble(Tag::width).reduce(0, Math::max);
    }
  }

  LineEnds {
    ends = List.copyOf(ends);
  }

  /** Without the series, if their points have labels of their own. */
  static LineEnds of(Plot plot, boolean targetsOnly, double most) {
    List<End> ends = new ArrayList<>();
    for (int series = 0; series < plot.series().size() && !targetsOnly; series++) {
      Item last = last(plot, series);
      String name = plot.series().size() == 1 ? "" : last.name();
      Tag tag = Tag.of(Label.name(name)).and(Label.value(last.point().label()));
      List<Tag> lines = lines(tag.and(Label.aside(last.point().aside())), most);
      ends.add(new End(Optional.of(last), last.point().value().orElseThrow(), lines));
    }
    for (Target target : plot.targets()) {
      Tag tag = Tag.of(Label.aside(target.name()), Label.value(target.label()));
      ends.add(new End(Optional.empty(), target.value(), lines(tag, most)));
    }
    return new LineEnds(ends);
  }

  private static Item last(Plot plot, int series) {
    int category = plot.categories().size() - 1;
    while (new Item(plot, category, series).missing()) {
      category--;
    }
    return new Item(plot, category, series);
  }

  private static List<Tag> lines(Tag tag, double most) {
    return tag.width() <= most
        ? List.of(tag)
        : tag.lines(most).stream().map(line -> Tag.of(line)).toList();
  }

  double width() {
    return ends.isEmpty() ? 0 : Math.ceil(widest()) + GAP;
  }

  private double widest() {
    return ends.stream().mapToDouble(End::width).reduce(0, Math::max);
  }

  double height() {
    return ends.stream().mapToDouble(end -> end.lines().size() * Placed.LEADING + 2).sum();
  }

  void write(Written written, Span room, double right, ToDoubleFunction<BigDecimal> at) {
    List<Spread.Box> boxes =
        ends.stream()
            .map(
                end ->
                    new Spread.Box(
                        at.applyAsDouble(end.value()), end.lines().size() * Placed.LEADING + 2))
            .toList();
    List<Double> starts = Spread.starts(boxes, room.from(), room.to());
    for (int i = 0; i < ends.size(); i++) {
      double baseline = starts.get(i) + 14;
      for (Tag line : ends.get(i).lines()) {
        List<Placed> words = line.start(right - widest(), baseline);
        ends.get(i)
            .item()
            .ifPresentOrElse(
                item -> written.item(item.key(), item.title(), words), () -> written.ground(words));
        baseline += Placed.LEADING;
      }
    }
  }
}
