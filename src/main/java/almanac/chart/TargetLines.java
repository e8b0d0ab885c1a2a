package almanac.chart;

import almanac.chart.Plot.Target;
import java.awt.geom.Line2D;
import java.util.List;

/** Values to reach, as dashed lines down the chart, with their names on top. */
final class TargetLines {
  private TargetLines() {}

  /** How much room the names take. */
  static double label(Plot plot, Scale scale, double width, Written written) {
    double baseline = 13;
    for (Target target : plot.targets()) {
      Tag tag = Tag.of(Label.small(target.name()), Label.small(target.label()));
      List<Label> lines = tag.width() <= width ? List.of() : tag.lines(width);
      double start = new Span(0, width).start(scale.at(target.value()), tag.width());
      written.ground(
          lines.isEmpty() ? tag.start(start, baseline) : Placed.block(lines, 0, baseline));
      baseline += Math.max(1, lines.size()) * Placed.LEADING;
    }
    return plot.targets().isEmpty() ? 0 : baseline - 8;
  }

  static void paint(Plot plot, Scale scale, List<Span> spans, Sheet sheet) {
    sheet.ground();
    for (Target target : plot.targets()) {
      double x = scale.at(target.value());
      for (Span span : spans) {
        sheet.dashed(new Line2D.Double(x, span.from(), x, span.to()), Tone.INK_2);
      }
    }
  }
}
