package almanac.chart;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jfree.chart.axis.NumberAxis;

/** Rows of bars whose parts lie end to end, each part's number above it. */
final class StackRows {
  private static final double THICKNESS = 18;
  private static final double PAD = 12;

  private final Plot plot;
  private final double width;
  private final boolean share;
  private final Names names;
  private final boolean beside;
  private final Brackets brackets;
  private final Written written = new Written();
  private final List<Double> starts = new ArrayList<>();
  private final List<Span> edges = new ArrayList<>();
  private double height;

  private StackRows(Plot plot, double width, boolean share) {
    this.plot = plot;
    this.width = width;
    this.share = share;
    names = Names.of(plot.categories(), width);
    beside = names.few() && names.width() < width * 0.3;
    brackets = new Brackets(plot, width);
  }

  static Scene scene(Plot plot, double width, boolean share) {
    return new StackRows(plot, width, share).scene();
  }

  private Scene scene() {
    Span across = across();
    NumberAxis values = Axes.scale(0, share ? 1 : longest());
    for (int category = 0; category < plot.categories().size(); category++) {
      row(category, across);
    }
    double bottom = height;
    double all = brackets.place(edges, height);
    Rectangle2D area = new Rectangle2D.Double(across.from(), 0, across.size(), Math.ceil(bottom));
    return new Scene(width, all, sheet -> paint(sheet, area, values));
  }

  private Span across() {
    double left = beside ? Math.ceil(names.width()) + 10 : 0;
    return new Span(left, Math.floor(width - brackets.space()));
  }

  private double longest() {
    double most =
        IntStream.range(0, plot.categories().size()).mapToDouble(this::total).reduce(0, Math::max);
    return most == 0 ? 1 : most;
  }

  private double total(int category) {
    return Item.of(plot, category).stream().mapToDouble(Item::value).sum();
  }

  private void row(int category, Span across) {
    if (!beside) {
      Label name = new Label(plot.categories().get(category), Label.SIZE, true, Tone.INK);
      List<Label> lines = Wrap.lines(name, across.size());
      written.ground(Placed.block(lines, 0, height + 14));
      height += lines.size() * Placed.LEADING + 3;
    }
    Heap heap = new Heap(entries(category, across), across);
    double words = heap.lines() * Placed.LEADING;
    heap.write(written, height + words - 3);
    double lines = beside ? names.lines(category).size() * Placed.LEADING - THICKNESS : 0;
    double top = height + Math.max(words + 3, lines / 2 + 4);
    if (beside) {
      written.ground(Placed.column(names.lines(category), across.from() - 10, top + THICKNESS / 2));
    }
    starts.add(top);
    edges.add(new Span(top, top + THICKNESS));
    height = top + THICKNESS + Math.max(PAD, lines / 2 + 4);
  }

  private List<Heap.Entry> entries(int category, Span across) {
    double whole = share ? total(category) : longest();
    double at = across.from();
    List<Heap.Entry> entries = new ArrayList<>();
    for (Item item : Item.of(plot, category)) {
      if (item.missing()) {
        continue;
      }
      double size = item.value() / whole * across.size();
      Label name = Label.small(category == 0 ? item.name() : "");
      List<Tag> lines = new ArrayList<>(List.of(Tag.of(name), item.tag()));
      lines.removeIf(line -> line.labels().isEmpty());
      entries.add(new Heap.Entry(item, lines, at + size / 2));
      at += size;
    }
    return entries;
  }

  private void paint(Sheet sheet, Rectangle2D area, NumberAxis values) {
    Axes.categories(
            Frame.data(plot),
            new Bands(starts, THICKNESS, false),
            values,
            new StackedBars(plot, sheet, THICKNESS, share))
        .draw(sheet.graphics(), area, null, null, null);
    written.paint(sheet);
    for (double top : starts) {
      double x = area.getX();
      sheet.line(new Line2D.Double(x, top - 3, x, top + THICKNESS + 3), Tone.AXIS);
    }
    brackets.paint(sheet);
  }
}
