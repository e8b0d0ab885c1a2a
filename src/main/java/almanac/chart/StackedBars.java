package almanac.chart;

import java.awt.geom.Rectangle2D;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.renderer.category.CategoryItemRendererState;
import org.jfree.chart.renderer.category.StackedBarRenderer;

/** JFreeChart's stacked bars, all as thick as we say. */
final class StackedBars extends StackedBarRenderer {
  private static final double GAP = 1.5;

  private final double thickness;

  StackedBars(Plot plot, Sheet sheet, double thickness, boolean share) {
    super(share);
    this.thickness = thickness;
    setBarPainter(new BarPaint(plot, sheet, GAP));
    setShadowVisible(false);
    setDrawBarOutline(false);
  }

  @Override
  protected void calculateBarWidth(
      CategoryPlot plot, Rectangle2D area, int index, CategoryItemRendererState state) {
    state.setBarWidth(thickness);
  }
}
