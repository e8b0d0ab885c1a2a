package almanac.chart;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** One slope: lines of one unit between two uprights, with their numbers beside them. */
final class Slope {
  private static final double TALL = 180;

  private final Plot plot;
  private final List<Integer> series;
  private final Span across;
  private final SlopeWords starts;
  private final SlopeWords ends;
  private final Ticks ticks;
  private final Written written = new Written();
  private double bottom;

  private Slope(Plot plot, List<Integer> series, Span across, double top) {
    this.plot = plot;
    this.series = List.copyOf(series);
    this.across = across;
    starts = SlopeWords.starts(items(0), across.size() * 0.3);
    ends = SlopeWords.ends(items(1), across.size() * 0.42);
    ticks = Ticks.over(values(), 4);
    bottom = top;
  }

  /** As wide as {@code size}, from the upper left corner given. */
  static Slope of(Plot plot, List<Integer> series, Rectangle2D.Double place) {
    Span across = new Span(place.x, place.x + place.width);
    return new Slope(plot, series, across, place.y);
  }

  private List<Item> items(int category) {
    return series.stream().map(s -> new Item(plot, category, s)).toList();
  }

  private List<BigDecimal> values() {
    List<Item> all = new ArrayList<>(items(0));
    all.addAll(items(1));
    return all.stream().flatMap(item -> item.point().value().stream()).toList();
  }

  /** Sets the words out, and says how to draw the rest. */
  Scene scene() {
    heading();
    double left = Math.ceil(across.from() + Math.max(starts.width(), half(0)));
    double right = Math.floor(across.to() - Math.max(ends.width(), half(1)));
    double tall = Math.max(TALL, Math.max(starts.height(), ends.height()));
    Rectangle2D area = new Rectangle2D.Double(left, bottom + 10, right - left, Math.ceil(tall));
    Scale scale = Scale.up(fromZero() ? ticks.upTo(greatest()) : ticks, area);
    Span room = new Span(area.getMinY() - 9, area.getMaxY() + 8);
    starts.write(written, room, left, scale);
    ends.write(written, room, right, scale);
    bottom = area.getMaxY() + 11;
    times(left, right);
    if (!fromZero()) {
      from();
    }
    return new Scene(across.to(), bottom, sheet -> paint(sheet, scale));
  }

  /** What the name of a time takes beside its upright, within reason. */
  private double half(int category) {
    double name = Label.small(plot.categories().get(category)).width();
    return Math.min(name / 2, across.size() * 0.12);
  }

  private void heading() {
    String multiple = plot.series().get(series.get(0)).multiple();
    if (!multiple.isEmpty()) {
      Label label = new Label(multiple, Label.SIZE, true, Tone.INK);
      List<Label> lines = Wrap.lines(label, across.size());
      written.ground(Placed.block(lines, across.from(), bottom + 14));
      bottom += lines.size() * Placed.LEADING + 4;
    }
  }

  private boolean fromZero() {
    return ticks.from().signum() == 0 || ticks.to().signum() == 0;
  }

  private BigDecimal greatest() {
    return values().stream().reduce(BigDecimal.ZERO, BigDecimal::max);
  }

  /** Below their uprights, each in its half. */
  private void times(double left, double right) {
    double middle = (left + right) / 2;
    int first = time(0, left, new Span(across.from(), middle - 5));
    int second = time(1, right, new Span(middle + 5, across.to()));
    bottom += Math.max(first, second) * Placed.LEADING + 6;
  }

  private int time(int category, double x, Span room) {
    List<Label> lines = Wrap.lines(Label.small(plot.categories().get(category)), room.size());
    double size = Wrap.width(lines);
    written.ground(Under.centred(lines, room.start(x, size) + size / 2, bottom + 14));
    return lines.size();
  }

  /** A height that does not start at zero says so. */
  private void from() {
    String start = Ticks.label(ticks.from());
    String words =
        plot.language().equals("zh") ? "纵轴从" + start + "起" : "The scale starts at " + start;
    written.ground(List.of(Placed.start(Label.small(words), across.from(), bottom + 14)));
    bottom += Placed.LEADING + 6;
  }

  private void paint(Sheet sheet, Scale scale) {
    Rectangle2D area = scale.area();
    sheet.ground();
    for (double x : List.of(area.getMinX(), area.getMaxX())) {
      sheet.line(new Line2D.Double(x, area.getMinY() - 8, x, area.getMaxY()), Tone.GRID);
    }
    double base = scale.hasZero() ? scale.at(BigDecimal.ZERO) : area.getMaxY();
    sheet.line(
        new Line2D.Double(area.getMinX(), base, area.getMaxX(), base),
        scale.hasZero() ? Tone.AXIS : Tone.GRID);
    for (int s : series) {
      line(sheet, scale, s);
    }
    written.paint(sheet);
  }

  private void line(Sheet sheet, Scale scale, int s) {
    Item start = new Item(plot, 0, s);
    Item end = new Item(plot, 1, s);
    double left = scale.area().getMinX();
    double right = scale.area().getMaxX();
    Line2D line = new Line2D.Double(left, y(scale, start), right, y(scale, end));
    sheet.ground();
    sheet.stroke(line, Item.tone(plot, s), Sheet.round(2.5f));
    sheet.item(start.key(), start.title());
    sheet.marker(left, y(scale, start), Item.tone(plot, s), start.point().derived());
    sheet.item(end.key(), end.title());
    sheet.marker(right, y(scale, end), Item.tone(plot, s), end.point().derived());
    sheet.ground();
  }

  private static double y(Scale scale, Item item) {
    return item.point().value().map(scale::at).orElseThrow();
  }
}
