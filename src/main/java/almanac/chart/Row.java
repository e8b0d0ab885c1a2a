package almanac.chart;

import almanac.chart.Plot.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What stands beside one name: the bars of a category, or a target. */
record Row(String name, List<Bar> bars) {
  Row {
    bars = List.copyOf(bars);
  }

  /** A bar before it has a place. */
  record Bar(int key, String title, double value, String name, Tag tag, Optional<Item> item) {

    static Bar of(Item item) {
      return new Bar(
          item.key(), item.title(), item.value(), item.name(), item.tag(), Optional.of(item));
    }

    boolean missing() {
      return item.isPresent() && item.get().missing();
    }

    boolean target() {
      return item.isEmpty();
    }
  }

  /** The categories, then the targets. */
  static List<Row> of(Plot plot) {
    List<Row> rows = new ArrayList<>();
    for (int category = 0; category < plot.categories().size(); category++) {
      List<Bar> bars = Item.of(plot, category).stream().map(Bar::of).toList();
      rows.add(new Row(plot.categories().get(category), bars));
    }
    for (Target target : plot.targets()) {
      rows.add(new Row(target.name(), List.of(bar(plot, target, rows.size()))));
    }
    return rows;
  }

  private static Bar bar(Plot plot, Target target, int row) {
    return new Bar(
        row * plot.series().size(),
        target.name() + (plot.language().equals("zh") ? "：" : ": ") + target.label(),
        target.value().doubleValue(),
        "",
        Tag.of(Label.value(target.label())),
        Optional.empty());
  }
}
