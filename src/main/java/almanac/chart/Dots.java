package almanac.chart;

import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.renderer.category.AbstractCategoryItemRenderer;
import org.jfree.chart.renderer.category.CategoryItemRendererState;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.data.category.CategoryDataset;

/** Dots on the middle of their rows, as JFreeChart's items; whole at the edge of the plot, too. */
final class Dots extends AbstractCategoryItemRenderer {
  private final transient Plot shown;
  private final transient Sheet sheet;
  private final boolean joined;

  Dots(Plot shown, Sheet sheet, boolean joined) {
    this.shown = shown;
    this.sheet = sheet;
    this.joined = joined;
  }

  @Override
  public void drawItem(
      Graphics2D graphics,
      CategoryItemRendererState state,
      Rectangle2D area,
      CategoryPlot plot,
      CategoryAxis rows,
      ValueAxis values,
      CategoryDataset data,
      int row,
      int column,
      int pass) {
    double y = rows.getCategoryMiddle(column, data.getColumnCount(), area, RectangleEdge.LEFT);
    if (row == 0) {
      line(area, values, column, y);
    }
    Item item = new Item(shown, column, row);
    if (!item.missing()) {
      double x = values.valueToJava2D(item.value(), area, RectangleEdge.BOTTOM);
      Shape clip = graphics.getClip();
      graphics.setClip(null);
      sheet.item(item.key(), item.title());
      sheet.dot(x, y, tone(item), item.point().derived() || before(item));
      graphics.setClip(clip);
    }
  }

  /** Whether a joined row starts here, and leads to the dot that is its point. */
  private boolean before(Item item) {
    return joined && item.series() < shown.series().size() - 1;
  }

  private Tone tone(Item item) {
    if (!joined || item.tone() == Tone.MUTED) {
      return item.tone();
    }
    return before(item) ? Tone.MUTED : Tone.C1;
  }

  private void line(Rectangle2D area, ValueAxis values, int category, double y) {
    sheet.ground();
    sheet.line(new Line2D.Double(area.getMinX(), y, area.getMaxX(), y), Tone.GRID);
    double[] places =
        Item.of(shown, category).stream()
            .filter(item -> !item.missing())
            .mapToDouble(i -> values.valueToJava2D(i.value(), area, RectangleEdge.BOTTOM))
            .sorted()
            .toArray();
    if (joined && places.length > 1) {
      Line2D bar = new Line2D.Double(places[0], y, places[places.length - 1], y);
      sheet.stroke(bar, Tone.MUTED, Sheet.solid(3));
    }
  }
}
