package almanac.chart;

import java.awt.geom.Rectangle2D;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.CategoryItemRendererState;

/** JFreeChart's bars, in the places of a frame. */
final class GroupedBars extends BarRenderer {
  private final transient Frame frame;

  GroupedBars(Plot plot, Sheet sheet, Frame frame) {
    this.frame = frame;
    setBarPainter(new BarPaint(plot, sheet, 0));
    setShadowVisible(false);
    setDrawBarOutline(false);
    setMinimumBarLength(1);
  }

  @Override
  protected void calculateBarWidth(
      CategoryPlot plot, Rectangle2D area, int index, CategoryItemRendererState state) {
    state.setBarWidth(frame.bars().thickness());
  }

  @Override
  protected double calculateBarW0(
      CategoryPlot plot,
      PlotOrientation orientation,
      Rectangle2D area,
      CategoryAxis axis,
      CategoryItemRendererState state,
      int row,
      int column) {
    return frame.start(column, row);
  }
}
