package almanac.chart;

import almanac.chart.Plot.Target;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.ui.RectangleEdge;

/**
 * Rows of bars on their way to a target, each on a scale of its own, so that all targets stand
 * under each other. Names and numbers stand beside the bars, or above and below them.
 */
final class BulletRows {
  private static final double THICKNESS = 16;
  private static final double LEAST = 0.3;
  private static final double OVER = 5;
  private static final double GAP = 16;

  private final Plot plot;
  private final double width;
  private final Names names;
  private final boolean beside;
  private final Written written = new Written();
  private final List<Double> starts = new ArrayList<>();
  private double height;

  private BulletRows(Plot plot, double width) {
    this.plot = plot;
    this.width = width;
    names = Names.of(plot.categories(), width);
    beside = names.few() && across(true).size() >= LEAST * width;
  }

  static Scene scene(Plot plot, double width) {
    return new BulletRows(plot, width).scene();
  }

  private Scene scene() {
    List<Item> items = Item.all(plot);
    for (Item item : items) {
      if (beside) {
        beside(item);
      } else {
        above(item);
      }
    }
    Span across = across(beside);
    NumberAxis scale = Axes.scale(0, Math.max(1, most(items)));
    return new Scene(width, Math.ceil(height), sheet -> paint(sheet, scale, across));
  }

  private Span across(boolean withWords) {
    return withWords
        ? new Span(Math.ceil(names.width()) + 10, Math.floor(width - words() - GAP))
        : new Span(0, width - 2);
  }

  private double words() {
    return Item.all(plot).stream()
        .mapToDouble(item -> Math.max(first(item).width(), second(item).width()))
        .reduce(0, Math::max);
  }

  private Target target(Item item) {
    return plot.targets().get(item.category());
  }

  private Label aim(Item item, double size) {
    String gap = plot.language().equals("zh") ? "" : " ";
    return new Label(target(item).name() + gap + target(item).label(), size, false, Tone.INK_2);
  }

  private Tag first(Item item) {
    return item.tag().and(aim(item, Label.SIZE));
  }

  private Tag second(Item item) {
    return Tag.of(Label.small(target(item).way()));
  }

  /** As a part of the target. */
  private double way(Item item) {
    return item.value() / target(item).value().doubleValue();
  }

  private double most(List<Item> items) {
    return items.stream().mapToDouble(this::way).reduce(0, Math::max);
  }

  private String title(Item item) {
    String comma = plot.language().equals("zh") ? "，" : ", ";
    String aim = item.title() + comma + aim(item, Label.SIZE).text();
    return target(item).way().isEmpty() ? aim : aim + comma + target(item).way();
  }

  private void write(Item item, List<Placed> words) {
    written.item(item.key(), title(item), words);
  }

  private void beside(Item item) {
    double lines = second(item).labels().isEmpty() ? 1 : 2;
    double most = Math.max(names.lines(item.category()).size(), lines) * Placed.LEADING;
    double middle = height + Math.max(most, THICKNESS) / 2 + 6;
    double x = across(true).to() + GAP;
    double baseline = middle + Placed.DROP - (lines - 1) * Placed.LEADING / 2;
    write(item, Placed.column(names.lines(item.category()), across(true).from() - 10, middle));
    write(item, first(item).start(x, baseline));
    write(item, second(item).start(x, baseline + Placed.LEADING));
    starts.add(middle - THICKNESS / 2);
    height = middle + Math.max(most, THICKNESS) / 2 + 6;
  }

  private void above(Item item) {
    Label name = new Label(plot.categories().get(item.category()), Label.SIZE, true, Tone.INK);
    Head head = Head.of(name, item.tag(), width);
    write(item, head.placed(height + 14));
    double top = height + head.lines() * Placed.LEADING + 6;
    starts.add(top);
    double below = top + THICKNESS + OVER;
    Label aim = aim(item, Label.SMALL);
    Head foot = Head.of(Label.small(target(item).way()), Tag.of(aim), width);
    write(item, foot.placed(below + 13));
    height = below + foot.lines() * Placed.LEADING + 14;
  }

  private void paint(Sheet sheet, NumberAxis scale, Span across) {
    for (Item item : Item.all(plot)) {
      sheet.item(item.key(), title(item));
      double top = starts.get(item.category());
      Rectangle2D area = new Rectangle2D.Double(across.from(), top, across.size(), THICKNESS);
      bar(sheet, item, area, scale);
      mark(sheet, scale.valueToJava2D(1, area, RectangleEdge.BOTTOM), area);
    }
    sheet.ground();
    for (double top : starts) {
      double x = across.from();
      sheet.line(new Line2D.Double(x, top - 3, x, top + THICKNESS + 3), Tone.AXIS);
    }
    written.paint(sheet);
  }

  private void bar(Sheet sheet, Item item, Rectangle2D area, NumberAxis scale) {
    double start = area.getX();
    double aim = scale.valueToJava2D(1, area, RectangleEdge.BOTTOM);
    double end = scale.valueToJava2D(way(item), area, RectangleEdge.BOTTOM);
    if (item.missing()) {
      sheet.hatched(box(area, start, start + BarScene.STUB), Tone.MUTED);
      sheet.dashed(Sheet.inner(box(area, start + BarScene.STUB, aim), 0.75), Tone.MUTED);
      return;
    }
    if (end < aim) {
      sheet.dashed(Sheet.inner(box(area, start, aim), 0.75), Tone.MUTED);
    }
    sheet.fill(box(area, start, Math.max(end, start + 1)), item.tone());
  }

  private static Rectangle2D box(Rectangle2D area, double from, double to) {
    return new Rectangle2D.Double(from, area.getY(), to - from, area.getHeight());
  }

  /** Seen on a bar that has passed it, too. */
  private static void mark(Sheet sheet, double x, Rectangle2D area) {
    double top = area.getMinY() - OVER;
    double bottom = area.getMaxY() + OVER;
    Line2D line = new Line2D.Double(x, top, x, bottom);
    sheet.stroke(line, Tone.BACKGROUND, Sheet.solid(5));
    sheet.stroke(line, Tone.INK, Sheet.solid(2));
  }
}
