package almanac.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RectangularShape;
import org.jfree.chart.renderer.category.BarPainter;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.ui.RectangleEdge;

/**
 * Paints JFreeChart's bars flat, in the colours of the plot's items.
 *
 * @param gap pixels of page colour at a bar's end, where the next one touches it
 */
record BarPaint(Plot plot, Sheet sheet, double gap) implements BarPainter {

  @Override
  public void paintBar(
      Graphics2D graphics,
      BarRenderer renderer,
      int row,
      int column,
      RectangularShape bar,
      RectangleEdge base) {
    Item item = new Item(plot, column, row);
    double width = bar.getWidth() > 2 * gap ? bar.getWidth() - gap : bar.getWidth();
    Rectangle2D box = new Rectangle2D.Double(bar.getX(), bar.getY(), width, bar.getHeight());
    sheet.item(item.key(), item.title());
    if (item.point().residual()) {
      sheet.hatched(box, item.tone());
    } else {
      sheet.fill(box, item.tone());
    }
  }

  @Override
  public void paintBarShadow(
      Graphics2D graphics,
      BarRenderer renderer,
      int row,
      int column,
      RectangularShape bar,
      RectangleEdge base,
      boolean pegShadow) {}
}
