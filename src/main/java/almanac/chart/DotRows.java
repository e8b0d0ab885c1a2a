package almanac.chart;

import almanac.chart.Plot.Target;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jfree.chart.plot.CategoryPlot;

/**
 * Rows of dots over an axis. One series has its numbers in a column at the right, several have them
 * above their dots; where the columns leave too little room, names and numbers stand above the row.
 */
final class DotRows {
  private static final double INSET = 8;
  private static final double LEAST = 0.4;

  private final Plot plot;
  private final double width;
  private final boolean joined;
  private final boolean several;
  private final Names names;
  private final boolean beside;
  private final Written written = new Written();
  private final List<Double> middles = new ArrayList<>();
  private double height;

  private DotRows(Plot plot, double width, boolean joined) {
    this.plot = plot;
    this.width = width;
    this.joined = joined;
    several = plot.series().size() > 1;
    names = Names.of(plot.categories(), width);
    beside = names.few() && width - names.width() - numbers() > LEAST * width + 4 * INSET;
  }

  static Scene scene(Plot plot, double width, boolean joined) {
    return new DotRows(plot, width, joined).scene();
  }

  private double numbers() {
    return several
        ? 0
        : Item.all(plot).stream().mapToDouble(item -> item.tag().width()).reduce(0, Math::max);
  }

  private Scene scene() {
    double left = beside ? Math.ceil(names.width()) + 10 + INSET : INSET;
    double right = Math.floor(width - INSET - (beside && !several ? numbers() + 10 : 0));
    Scale scale = Scale.across(ticks(right - left), area(left, right));
    height = TargetLines.label(plot, scale, width, written);
    double top = height;
    for (int category = 0; category < plot.categories().size(); category++) {
      row(category, scale);
    }
    Rectangle2D all = new Rectangle2D.Double(left, top, right - left, Math.ceil(height - top));
    Scale whole = new Scale(scale.ticks(), scale.axis(), all, false);
    written.ground(whole.labels(width));
    return new Scene(width, Math.ceil(height - top) + top + 24, sheet -> paint(sheet, whole));
  }

  private static Rectangle2D area(double left, double right) {
    return new Rectangle2D.Double(left, 0, right - left, 1);
  }

  private Ticks ticks(double room) {
    Stream<BigDecimal> targets = plot.targets().stream().map(Target::value);
    List<BigDecimal> values = Stream.concat(plot.values().stream(), targets).toList();
    return Ticks.over(values, room > 300 ? 5 : 3);
  }

  private void row(int category, Scale scale) {
    if (!beside) {
      head(category);
    }
    double words = several ? words(category, scale) : 0;
    double lines = beside ? names.lines(category).size() * Placed.LEADING : 0;
    double size = Math.max(beside || several ? 26 : 18, lines + 8);
    double middle = height + Math.max(words + (several ? 8 : size / 2), lines / 2 + 4);
    if (beside) {
      beside(category, middle, scale.area().getMinX() - INSET - 10);
    }
    middles.add(middle);
    height = middle + Math.max(several ? 18 : size / 2, lines / 2 + 4) + (beside ? 0 : 6);
  }

  private void head(int category) {
    Label name = new Label(plot.categories().get(category), Label.SIZE, true, Tone.INK);
    Item first = new Item(plot, category, 0);
    Head head = Head.of(name, several ? Tag.of() : first.tag(), width);
    if (several) {
      written.ground(head.placed(height + 14));
    } else {
      written.item(first.key(), first.title(), head.placed(height + 14));
    }
    height += head.lines() * Placed.LEADING + 3;
  }

  private void beside(int category, double middle, double right) {
    List<Placed> name = Placed.column(names.lines(category), right, middle);
    if (several) {
      written.ground(name);
      return;
    }
    Item item = new Item(plot, category, 0);
    written.item(item.key(), item.title(), name);
    double x = width - numbers();
    written.item(item.key(), item.title(), item.tag().start(x, middle + Placed.DROP));
  }

  private double words(int category, Scale scale) {
    double left = beside ? scale.area().getMinX() - INSET : 0;
    Heap heap = new Heap(entries(category, scale), new Span(left, width));
    double size = heap.lines() * Placed.LEADING;
    heap.write(written, height + size - 3);
    return size;
  }

  private List<Heap.Entry> entries(int category, Scale scale) {
    List<Heap.Entry> entries = new ArrayList<>();
    for (Item item : Item.of(plot, category)) {
      double x = item.point().value().map(scale::at).orElse(scale.area().getMinX() + 10);
      Label name = Label.small(category == 0 ? item.name() : "");
      boolean before = joined && item.series() < plot.series().size() - 1;
      List<Tag> lines = new ArrayList<>(List.of(Tag.of(name), before ? plain(item) : item.tag()));
      lines.removeIf(line -> line.labels().isEmpty());
      entries.add(new Heap.Entry(item, lines, x));
    }
    return entries;
  }

  /** From top to bottom, but beside the dots only where words would be run through. */
  private void grid(Sheet sheet, Scale scale) {
    sheet.ground();
    for (BigDecimal tick : scale.ticks().values()) {
      Path2D lines = new Path2D.Double();
      for (Span span : beside ? whole(scale) : rows()) {
        lines.moveTo(scale.at(tick), span.from());
        lines.lineTo(scale.at(tick), span.to());
      }
      sheet.stroke(lines, tick.signum() == 0 ? Tone.AXIS : Tone.GRID, Sheet.solid(1));
    }
  }

  private static List<Span> whole(Scale scale) {
    return List.of(new Span(scale.area().getMinY(), scale.area().getMaxY()));
  }

  private List<Span> rows() {
    return middles.stream().map(y -> new Span(y - 8, y + 8)).toList();
  }

  /** What a joined row starts from is not its point. */
  private static Tag plain(Item item) {
    return Tag.of(Label.aside(item.point().label()), Label.aside(item.point().aside()));
  }

  private void paint(Sheet sheet, Scale scale) {
    CategoryPlot dots =
        Axes.categories(
            Frame.data(plot),
            new Bands(middles, 0, false),
            scale.axis(),
            new Dots(plot, sheet, joined));
    grid(sheet, scale);
    TargetLines.paint(plot, scale, beside && !several ? whole(scale) : rows(), sheet);
    dots.draw(sheet.graphics(), scale.area(), null, null, null);
    for (Item item : Item.all(plot)) {
      if (item.missing()) {
        sheet.item(item.key(), item.title());
        double y = middles.get(item.category()) - 6;
        sheet.hatched(new Rectangle2D.Double(scale.area().getMinX(), y, 20, 12), Tone.MUTED);
      }
    }
    written.paint(sheet);
  }
}
