package almanac.chart;

import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.ui.RectangleEdge;

/** A value axis with its ticks, as long as an area. */
record Scale(Ticks ticks, NumberAxis axis, Rectangle2D area, boolean upright) {

  static Scale across(Ticks ticks, Rectangle2D area) {
    return new Scale(ticks, Axes.scale(ticks), area, false);
  }

  static Scale up(Ticks ticks, Rectangle2D area) {
    return new Scale(ticks, Axes.scale(ticks), area, true);
  }

  double at(BigDecimal value) {
    return axis.valueToJava2D(
        value.doubleValue(), area, upright ? RectangleEdge.LEFT : RectangleEdge.BOTTOM);
  }

  boolean hasZero() {
    return ticks.from().signum() <= 0 && ticks.to().signum() >= 0;
  }

  /** The tick labels under the area, within the chart; one that would touch another is left out. */
  List<Placed> labels(double width) {
    List<Placed> labels = new ArrayList<>();
    double free = 0;
    for (BigDecimal tick : ticks.values()) {
      Label label = Label.small(Ticks.label(tick));
      double start = new Span(0, width).start(at(tick), label.width());
      if (start >= free) {
        labels.add(Placed.start(label, start, area.getMaxY() + 18));
        free = start + label.width() + 8;
      }
    }
    return labels;
  }
}
