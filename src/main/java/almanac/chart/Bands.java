package almanac.chart;

import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.ui.RectangleEdge;

/**
 * An axis whose categories are as far apart as their labels need, not equally.
 *
 * <p>The bars of a category stand {@code step} after each other, from the band's start on.
 */
final class Bands extends CategoryAxis {
  private final List<Double> starts;
  private final double size;
  private final boolean upright;

  /**
   * A band for each category.
   *
   * @param starts top edges of rows, or left edges of columns
   */
  Bands(List<Double> starts, double size, boolean upright) {
    this.starts = List.copyOf(starts);
    this.size = size;
    this.upright = upright;
    setVisible(false);
  }

  boolean upright() {
    return upright;
  }

  @Override
  public double getCategoryStart(int category, int count, Rectangle2D area, RectangleEdge edge) {
    return starts.get(category);
  }

  @Override
  public double getCategoryEnd(int category, int count, Rectangle2D area, RectangleEdge edge) {
    return starts.get(category) + size;
  }

  @Override
  public double getCategoryMiddle(int category, int count, Rectangle2D area, RectangleEdge edge) {
    return starts.get(category) + size / 2;
  }
}
