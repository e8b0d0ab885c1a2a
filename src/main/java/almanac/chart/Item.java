package almanac.chart;

import almanac.chart.Plot.Point;
import java.util.ArrayList;
import java.util.List;

/** One number of a plot, by its place. */
record Item(Plot plot, int category, int series) {

  /** All of them, category by category. */
  static List<Item> all(Plot plot) {
    List<Item> items = new ArrayList<>();
    for (int category = 0; category < plot.categories().size(); category++) {
      items.addAll(of(plot, category));
    }
    return items;
  }

  /** Those of one category. */
  static List<Item> of(Plot plot, int category) {
    List<Item> items = new ArrayList<>();
    for (int series = 0; series < plot.series().size(); series++) {
      items.add(new Item(plot, category, series));
    }
    return items;
  }

  Point point() {
    return plot.point(series, category);
  }

  boolean missing() {
    return point().value().isEmpty();
  }

  /** Missing, and no remainder, of which nothing means that nothing is left over. */
  boolean lacks() {
    return missing() && !point().residual();
  }

  double value() {
    return point().value().map(Number::doubleValue).orElse(0.0);
  }

  String name() {
    return plot.series().get(series).name();
  }

  /** Of its own for every item of the plot. */
  int key() {
    return category * plot.series().size() + series;
  }

  /** {@code 2017年末：2,071.27}, with the series where there are several. */
  String title() {
    boolean chinese = plot.language().equals("zh");
    String where = plot.categories().get(category);
    String whose = plot.series().size() == 1 ? "" : (chinese ? "，" : ", ") + name();
    return where + whose + (chinese ? "：" : ": ") + point().label();
  }

  Tone tone() {
    Point point = point();
    return point.muted() || point.derived() ? Tone.MUTED : tone(plot, series);
  }

  /** A series is muted when all of it is; the others take the colours of its chart in turn. */
  static Tone tone(Plot plot, int series) {
    if (muted(plot, series)) {
      return Tone.MUTED;
    }
    int place = 0;
    for (int before = 0; before < series; before++) {
      boolean other = !multiple(plot, before).equals(multiple(plot, series));
      place += other || muted(plot, before) ? 0 : 1;
    }
    return Tone.series(place);
  }

  private static String multiple(Plot plot, int series) {
    return plot.series().get(series).multiple();
  }

  private static boolean muted(Plot plot, int series) {
    return plot.series().get(series).points().stream().allMatch(Point::muted);
  }

  /** The number and what is said about it. */
  Tag tag() {
    Point point = point();
    Label number = missing() ? Label.aside(point.label()) : Label.value(point.label());
    return Tag.of(number, Label.aside(point.aside()));
  }
}
