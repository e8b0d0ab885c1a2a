package almanac.chart;

import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.data.category.DefaultCategoryDataset;

/**
 * Where bars stand.
 *
 * @param area whole pixels, which JFreeChart would round to otherwise
 * @param starts of the first bar of each row (or column)
 * @param bars alike in every row
 */
record Frame(Rectangle2D area, NumberAxis values, List<Double> starts, Bars bars) {

  /** How thick bars are, how far apart in a row, and whether they stand. */
  record Bars(double thickness, double step, boolean upright) {}

  Frame {
    starts = List.copyOf(starts);
  }

  /** A scale over so many pixels, with zero where it fits. */
  static NumberAxis values(double length, Fit fit) {
    double scale = fit.scale() == 0 ? 1 : fit.scale();
    return Axes.scale(-fit.zero() / scale, (length - fit.zero()) / scale);
  }

  /** A value's place along the scale. */
  double at(double value) {
    return values.valueToJava2D(
        value, area, bars.upright() ? RectangleEdge.LEFT : RectangleEdge.BOTTOM);
  }

  double start(int row, int bar) {
    return starts.get(row) + bar * bars.step();
  }

  double middle(int row, int bar) {
    return start(row, bar) + bars.thickness() / 2;
  }

  /** A bar from zero to a value, not less than {@code least} long. */
  Rectangle2D box(int row, int bar, double value, double least) {
    double zero = at(0);
    double end = at(value);
    double length = Math.max(least, Math.abs(end - zero));
    return bars.upright()
        ? new Rectangle2D.Double(
            start(row, bar), value < 0 ? zero : zero - length, bars.thickness(), length)
        : new Rectangle2D.Double(
            value < 0 ? zero - length : zero, start(row, bar), length, bars.thickness());
  }

  void paint(Plot plot, Sheet sheet) {
    CategoryPlot bare =
        Axes.categories(
            data(plot),
            new Bands(starts, bars.thickness(), bars.upright()),
            values,
            new GroupedBars(plot, sheet, this));
    bare.draw(sheet.graphics(), area, null, null, null);
  }

  /** By the places of series and categories: names need not be unique. */
  static DefaultCategoryDataset data(Plot plot) {
    DefaultCategoryDataset data = new DefaultCategoryDataset();
    for (Item item : Item.all(plot)) {
      data.addValue(item.point().value().orElse(null), item.series(), item.category());
    }
    return data;
  }
}
