package almanac.chart;

import almanac.chart.Plot.Target;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.DefaultXYDataset;

/**
 * Lines over their categories. The points of a single line are labelled where there is room, else
 * an axis says what its height means; the ends are labelled always.
 */
final class LineScene {
  private static final double LEAST_STEP = 84;

  private final Plot plot;
  private final double width;
  private final int count;
  private final Ticks ticks;
  private final boolean labelled;
  private final LineEnds ends;
  private final Written written = new Written();

  private LineScene(Plot plot, double width) {
    this.plot = plot;
    this.width = width;
    count = plot.categories().size();
    ticks = Ticks.over(values(), 4);
    double most = width * 0.3;
    double room = width - LineEnds.of(plot, true, most).width() - axisWidth(false) - 12;
    labelled = plot.series().size() == 1 && PointLabels.width(plot) + 8 <= room / count;
    ends = LineEnds.of(plot, labelled, most);
  }

  private List<BigDecimal> values() {
    Stream<BigDecimal> targets = plot.targets().stream().map(Target::value);
    return Stream.concat(plot.values().stream(), targets).toList();
  }

  private BigDecimal greatest() {
    return values().stream().reduce(BigDecimal.ZERO, BigDecimal::max);
  }

  static Scene of(Plot plot, double width) {
    return new LineScene(plot, width).scene();
  }

  /** Whether the labels alone carry the numbers: only on a scale from zero. */
  private boolean bare(boolean withLabels) {
    return withLabels && ticks.from().signum() == 0;
  }

  private double axisWidth(boolean withLabels) {
    double widest =
        ticks.values().stream()
            .mapToDouble(tick -> Label.small(Ticks.label(tick)).width())
            .reduce(0, Math::max);
    return bare(withLabels) || widest > width * 0.3 ? 0 : Math.ceil(widest) + 8;
  }

  private Scene scene() {
    double points = labelled ? PointLabels.width(plot) / 2 : 6;
    double room = width - axisWidth(labelled) - ends.width();
    Names names = Under.names(plot, Math.max(LEAST_STEP, room / count - 10));
    double side = Math.max(points, names.width() / 2);
    double left = Math.ceil(Math.max(axisWidth(labelled) + points, side));
    double right = Math.floor(width - Math.max(ends.width() + points, side));
    double top = labelled ? 10 + PointLabels.height(plot) : 12;
    double tall = Math.max(width > 500 ? 220 : 190, ends.height());
    Rectangle2D area = new Rectangle2D.Double(left, top, right - left, Math.ceil(tall));
    Scale scale = Scale.up(bare(labelled) ? ticks.upTo(greatest()) : ticks, area);
    Places places = new Places(scale, count);
    write(places, names);
    double height = area.getMaxY() + overhang(places) + Under.height(names);
    return new Scene(width, height, sheet -> paint(sheet, places));
  }

  private double overhang(Places places) {
    return labelled ? PointLabels.overhang(plot, places) : 0;
  }

  private void write(Places places, Names names) {
    Rectangle2D area = places.scale().area();
    written.ground(Under.labels(names, places, area.getMaxY() + overhang(places)));
    ends.write(
        written, new Span(area.getMinY() - 8, area.getMaxY() + 8), width, places.scale()::at);
    if (labelled) {
      PointLabels.write(plot, places, written);
    } else {
      Gaps.label(plot, places, written);
    }
    if (axisWidth(labelled) > 0) {
      double x = axisWidth(labelled) - 8;
      for (BigDecimal tick : ticks.values()) {
        written.ground(
            List.of(Placed.end(Label.small(Ticks.label(tick)), x, places.scale().at(tick) + 4.5)));
      }
    }
  }

  private void paint(Sheet sheet, Places places) {
    XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, false);
    renderer.setDrawSeriesLineAsPath(true);
    for (int series = 0; series < plot.series().size(); series++) {
      renderer.setSeriesPaint(series, Item.tone(plot, series).color());
      renderer.setSeriesStroke(series, Sheet.round(2.5f));
    }
    Scale scale = places.scale();
    XYPlot lines =
        Axes.points(data(), Axes.scale(0, Math.max(1, count - 1)), scale.axis(), renderer);
    lines.setRangeGridlinesVisible(!bare(labelled));
    lines.setRangeZeroBaselineVisible(scale.hasZero());
    lines.setRangeZeroBaselinePaint(Tone.AXIS.color());
    lines.setRangeZeroBaselineStroke(Sheet.solid(1));
    sheet.ground();
    lines.draw(sheet.graphics(), scale.area(), null, null, null);
    for (Target target : plot.targets()) {
      double y = scale.at(target.value());
      sheet.dashed(
          new Line2D.Double(scale.area().getMinX(), y, scale.area().getMaxX(), y), Tone.INK_2);
    }
    Gaps.paint(plot, places, sheet);
    PointLabels.markers(plot, places, sheet);
    written.paint(sheet);
  }

  private DefaultXYDataset data() {
    DefaultXYDataset data = new DefaultXYDataset();
    for (int series = 0; series < plot.series().size(); series++) {
      double[][] points = new double[2][count];
      for (int category = 0; category < count; category++) {
        Item item = new Item(plot, category, series);
        points[0][category] = category;
        points[1][category] = item.missing() ? Double.NaN : item.value();
      }
      data.addSeries(series, points);
    }
    return data;
  }
}
