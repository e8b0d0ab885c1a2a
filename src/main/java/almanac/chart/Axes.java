package almanac.chart;

import java.awt.BasicStroke;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.axis.TickUnits;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.category.CategoryItemRenderer;
import org.jfree.chart.renderer.xy.XYItemRenderer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.category.CategoryDataset;
import org.jfree.data.xy.XYDataset;

/** JFreeChart's plots without anything that JFreeChart would add: data and grid lines only. */
final class Axes {
  private static final BasicStroke HAIR = Sheet.solid(1);

  private Axes() {}

  /** A scale that draws nothing itself. */
  static NumberAxis scale(double lower, double upper) {
    NumberAxis axis = new NumberAxis();
    axis.setRange(lower, upper);
    axis.setVisible(false);
    return axis;
  }

  /** The same, with ticks for grid lines. */
  static NumberAxis scale(Ticks ticks) {
    NumberAxis axis = scale(ticks.from().doubleValue(), ticks.to().doubleValue());
    TickUnits units = new TickUnits();
    units.add(new NumberTickUnit(ticks.step().doubleValue()));
    axis.setStandardTickUnits(units);
    axis.setTickUnit(new NumberTickUnit(ticks.step().doubleValue()), false, false);
    axis.setTickLabelFont(Typeface.of(false).font(Label.SMALL));
    return axis;
  }

  static CategoryPlot categories(
      CategoryDataset data, Bands bands, NumberAxis values, CategoryItemRenderer renderer) {
    CategoryPlot plot = new CategoryPlot(data, bands, values, renderer);
    plot.setOrientation(bands.upright() ? PlotOrientation.VERTICAL : PlotOrientation.HORIZONTAL);
    bare(plot);
    plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
    plot.setRangeGridlinesVisible(false);
    return plot;
  }

  static XYPlot points(
      XYDataset data, NumberAxis across, NumberAxis values, XYItemRenderer renderer) {
    XYPlot plot = new XYPlot(data, across, values, renderer);
    bare(plot);
    plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
    plot.setDomainGridlinesVisible(false);
    plot.setRangeZeroBaselineVisible(false);
    plot.setRangeGridlinesVisible(false);
    plot.setRangeGridlinePaint(Tone.GRID.color());
    plot.setRangeGridlineStroke(HAIR);
    return plot;
  }

  private static void bare(org.jfree.chart.plot.Plot plot) {
    plot.setInsets(RectangleInsets.ZERO_INSETS);
    plot.setBackgroundPaint(null);
    plot.setOutlineVisible(false);
  }
}
