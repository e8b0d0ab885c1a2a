package almanac.chart;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.ui.RectangleEdge;

/** Bars within bars, on one scale, under lines that say what each of them is. */
final class NestedRows {
  private static final double INNERMOST = 14;
  private static final double EDGE = 4;
  private static final double SAMPLE = 10;
  private static final double GAP = 16;

  private record Sample(Item item, Rectangle2D box) {}

  private final Plot plot;
  private final double width;
  private final NumberAxis scale;
  private final Written written = new Written();
  private final List<Sample> samples = new ArrayList<>();
  private final List<Double> middles = new ArrayList<>();
  private double height;

  private NestedRows(Plot plot, double width) {
    this.plot = plot;
    this.width = width;
    double most = Item.all(plot).stream().mapToDouble(Item::value).reduce(0, Math::max);
    scale = Axes.scale(0, most == 0 ? 1 : most);
  }

  static Scene scene(Plot plot, double width) {
    return new NestedRows(plot, width).scene();
  }

  private Scene scene() {
    for (int category = 0; category < plot.categories().size(); category++) {
      row(category);
    }
    return new Scene(width, Math.ceil(height), this::paint);
  }

  private double thickness(int series) {
    return INNERMOST + (plot.series().size() - 1 - series) * 2 * EDGE;
  }

  private void row(int category) {
    double baseline = height + 14;
    if (plot.categories().size() > 1) {
      Label name = new Label(plot.categories().get(category), Label.SIZE, true, Tone.INK);
      List<Label> lines = Wrap.lines(name, width);
      written.ground(Placed.block(lines, 0, baseline));
      baseline += lines.size() * Placed.LEADING + 3;
    }
    double size = thickness(0);
    double top = words(category, baseline) + 8;
    middles.add(top + size / 2);
    height = top + size + 14;
  }

  /** Beside each other while there is room; the last line's baseline. */
  private double words(int category, double first) {
    double baseline = first;
    double x = 0;
    for (Item item : Item.of(plot, category)) {
      Tag tag = item.tag();
      Tag line = Tag.of(Label.name(item.name())).and(tag.labels().get(0));
      line = tag.labels().size() > 1 ? line.and(tag.labels().get(1)) : line;
      if (x > 0 && x + SAMPLE + 6 + line.width() > width) {
        x = 0;
        baseline += Placed.LEADING + 1;
      }
      samples.add(new Sample(item, new Rectangle2D.Double(x, baseline - 10, SAMPLE, SAMPLE)));
      double room = width - SAMPLE - 6;
      if (line.width() > room) {
        List<Label> lines = line.lines(room);
        written.item(item.key(), item.title(), Placed.block(lines, SAMPLE + 6, baseline));
        baseline += (lines.size() - 1) * Placed.LEADING;
        x = width;
      } else {
        written.item(item.key(), item.title(), line.start(x + SAMPLE + 6, baseline));
        x += SAMPLE + 6 + line.width() + GAP;
      }
    }
    return baseline;
  }

  private void paint(Sheet sheet) {
    for (Item item : Item.all(plot)) {
      if (!item.missing()) {
        bar(sheet, item);
      }
    }
    sheet.ground();
    double half = thickness(0) / 2 + 3;
    for (double y : middles) {
      sheet.line(new Line2D.Double(0.5, y - half, 0.5, y + half), Tone.AXIS);
    }
    written.paint(sheet);
    for (Sample sample : samples) {
      sheet.item(sample.item().key(), sample.item().title());
      layer(sheet, sample.item(), sample.box());
    }
    sheet.ground();
  }

  private void bar(Sheet sheet, Item item) {
    double size = thickness(item.series());
    double top = middles.get(item.category()) - size / 2;
    Rectangle2D area = new Rectangle2D.Double(0, top, width, size);
    double end = Math.max(2, scale.valueToJava2D(item.value(), area, RectangleEdge.BOTTOM));
    sheet.item(item.key(), item.title());
    layer(sheet, item, new Rectangle2D.Double(0, top, end, size));
  }

  /** From the innermost in colour to the outermost in outline, parted by the colour of the page. */
  private void layer(Sheet sheet, Item item, Rectangle2D box) {
    int depth = plot.series().size() - 1 - item.series();
    if (item.missing()) {
      sheet.hatched(box, Tone.MUTED);
    } else if (depth == 0) {
      sheet.fill(grown(box), Tone.BACKGROUND);
      sheet.fill(box, item.point().muted() ? Tone.MUTED : Tone.C1);
    } else if (depth == 1) {
      sheet.fill(grown(box), Tone.BACKGROUND);
      sheet.fill(box, Tone.MUTED);
    } else {
      sheet.fill(box, depth == 2 ? Tone.GRID : Tone.BACKGROUND);
      sheet.stroke(Sheet.inner(box, 0.75), Tone.AXIS, Sheet.solid(1.5f));
    }
  }

  private static Rectangle2D grown(Rectangle2D box) {
    return new Rectangle2D.Double(
        box.getX(), box.getY() - 1.5, box.getWidth() + 1.5, box.getHeight() + 3);
  }
}
