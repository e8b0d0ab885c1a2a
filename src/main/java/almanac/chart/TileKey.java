package almanac.chart;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** What the colours of tiles say: beside the map where there is room, else below it. */
final class TileKey {
  private static final double SAMPLE = 14;
  private static final double INDENT = SAMPLE + 6;
  private static final double GAP = 16;
  private static final double LEADING = 22;

  /** Below which no words stand beside the map. */
  private static final double LEAST = 150;

  /** A line of the key; the step of its colour, below 0 for what has none. */
  private record Entry(int step, Label label) {}

  private record Sample(int step, Rectangle2D box) {}

  private final Plot plot;
  private final List<Entry> entries = new ArrayList<>();
  private final int classes;
  private final double width;
  private final Written written = new Written();
  private final List<Sample> samples = new ArrayList<>();

  TileKey(Plot plot, Steps steps, double width) {
    this.plot = plot;
    this.width = width;
    List<Steps.Step> all = steps.all();
    classes = all.size();
    all.forEach(step -> entries.add(new Entry(step.step(), Label.small(step.label()))));
    if (Item.all(plot).stream().anyMatch(Item::missing)) {
      entries.add(new Entry(-1, Label.small(chinese() ? "没有数值" : "no number")));
    }
  }

  private boolean chinese() {
    return plot.language().equals("zh");
  }

  /** Whether the same is said about every number, which the key then says once. */
  static boolean shared(Plot plot) {
    return Item.all(plot).stream().map(item -> item.point().aside()).distinct().count() == 1;
  }

  /** Writes it beside or below a map; where all ends. */
  double write(double right, double bottom) {
    double room = width - right - GAP;
    double most =
        entries.stream().mapToDouble(e -> INDENT + e.label().width()).reduce(0, Math::max);
    if (room < Math.max(LEAST, most)) {
      return words(0, flow(bottom + 22) + LEADING, width);
    }
    double baseline = 16;
    for (Entry entry : entries) {
      entry(entry, right + GAP, baseline);
      baseline += LEADING;
    }
    return Math.max(bottom, words(right + GAP, baseline + 6, room));
  }

  /** One after the other, on as many lines as it takes; the last one's baseline. */
  private double flow(double first) {
    double x = 0;
    double baseline = first;
    for (Entry entry : entries) {
      double size = INDENT + entry.label().width();
      if (x > 0 && x + size > width) {
        x = 0;
        baseline += LEADING;
      }
      entry(entry, x, baseline);
      x += size + GAP;
    }
    return baseline;
  }

  private void entry(Entry entry, double x, double baseline) {
    samples.add(new Sample(entry.step(), new Rectangle2D.Double(x, baseline - 12, SAMPLE, SAMPLE)));
    List<Label> lines = Wrap.lines(entry.label(), width - INDENT);
    written.ground(Placed.block(lines, x + INDENT, baseline));
  }

  private double words(double x, double first, double room) {
    double baseline = first;
    for (String sentence : sentences()) {
      List<Label> lines = Wrap.lines(Label.small(sentence), room);
      written.ground(Placed.block(lines, x, baseline));
      baseline += lines.size() * Placed.LEADING + 4;
    }
    return baseline - Placed.LEADING + 2;
  }

  private List<String> sentences() {
    List<String> sentences = new ArrayList<>();
    if (classes > 1) {
      sentences.add(
          chinese()
              ? "由低到高分" + classes + "级，各级的格数尽量相近。"
              : classes + " classes from low to high, of much the same number of tiles.");
    }
    sentences.add(
        chinese() ? "每格一样大，位置只是大致方位。" : "Tiles are of one size, and only roughly where they lie.");
    String aside = plot.point(0, 0).aside();
    if (shared(plot) && !aside.isEmpty()) {
      sentences.add(chinese() ? "数值：" + aside + "。" : "Numbers: " + aside + ".");
    }
    return sentences;
  }

  void paint(Sheet sheet) {
    sheet.ground();
    for (Sample sample : samples) {
      if (sample.step() < 0) {
        sheet.hatched(sample.box(), Tone.MUTED);
      } else {
        TileMap.step(sheet, sample.box(), sample.step());
      }
    }
    written.paint(sheet);
  }
}
