package almanac.chart;

import almanac.chart.Plot.Tile;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Tiles of one size at their places, name and number in each, with their classes beside them. */
final class TileMap {
  private static final double MOST = 84;
  private static final double PAD = 1;
  private static final double ABOVE = 4;

  /** Of names that have no room in the usual size. */
  private static final double LEAST = 12;

  private final Plot plot;
  private final Steps steps;
  private final double width;
  private final double gap;

  /** Of the outline of a tile that stands out. */
  private final double edge;

  private final double side;
  private final double names;
  private final double height;
  private final Written written = new Written();

  private TileMap(Plot plot, double width) {
    this.plot = plot;
    this.width = width;
    steps = new Steps(plot);
    gap = gap(width);
    edge = edge(width);
    int columns = columns(plot);
    double room = width - 2 * edge - (columns - 1) * gap;
    side = Math.floor(Math.min(MOST, room / columns));
    names = widest(plot, Label.SMALL) > side - 2 * PAD ? LEAST : Label.SMALL;
    int most = Item.all(plot).stream().mapToInt(item -> lines(item).size()).max().orElse(0);
    height = Math.max(side, Math.ceil(most * Placed.LEADING + 2 * ABOVE));
  }

  /** From the left edge to the last tile. */
  static int columns(Plot plot) {
    return plot.form().tiles().stream().mapToInt(Tile::column).max().orElse(0) + 1;
  }

  /** How many tiles have room in a row without a word that is torn. */
  static int most(Plot plot, double width) {
    double tile = Math.ceil(widest(plot, LEAST)) + 2 * PAD;
    return (int) ((width - 2 * edge(width) + gap(width)) / (tile + gap(width)));
  }

  /** What the widest word takes, be it of a name in this size or of a number. */
  private static double widest(Plot plot, double size) {
    return Item.all(plot).stream()
        .flatMap(item -> Stream.of(name(item, size), item.tag().labels().get(0)))
        .mapToDouble(Wrap::widest)
        .reduce(0, Math::max);
  }

  private static double gap(double width) {
    return width > Charts.NARROW ? 4 : 2;
  }

  private static double edge(double width) {
    return Math.min(3, gap(width));
  }

  static Scene scene(Plot plot, double width) {
    return new TileMap(plot, width).scene();
  }

  private Scene scene() {
    Item.all(plot).forEach(this::write);
    int rows = plot.form().tiles().stream().mapToInt(Tile::row).max().orElse(0) + 1;
    double right = 2 * edge + columns(plot) * (side + gap) - gap;
    double bottom = 2 * edge + rows * (height + gap) - gap;
    TileKey key = new TileKey(plot, steps, width);
    double end = key.write(right, bottom);
    return new Scene(
        width,
        Math.ceil(end),
        sheet -> {
          Item.all(plot).forEach(item -> tile(sheet, item));
          written.paint(sheet);
          key.paint(sheet);
        });
  }

  private static Label name(Item item, double size) {
    return new Label(item.plot().categories().get(item.category()), size, false, Tone.INK);
  }

  private Rectangle2D box(Item item) {
    Tile tile = plot.form().tiles().get(item.category());
    return new Rectangle2D.Double(
        edge + tile.column() * (side + gap), edge + tile.row() * (height + gap), side, height);
  }

  /** Name, number, and what is said about the number where it is not said of all. */
  private List<Label> lines(Item item) {
    Tone tone = steps.of(item).map(Tone::on).orElse(Tone.INK);
    double room = side - 2 * PAD;
    List<Label> labels = new ArrayList<>(List.of(name(item, names)));
    labels.add(item.tag().labels().get(0));
    labels.add(Label.small(TileKey.shared(plot) ? "" : item.point().aside()));
    return labels.stream()
        .filter(label -> !label.text().isEmpty())
        .map(label -> new Label(label.text(), label.size(), label.bold(), tone))
        .flatMap(label -> Wrap.lines(label, room).stream())
        .toList();
  }

  private List<Placed> placed(Item item) {
    Rectangle2D box = box(item);
    List<Label> lines = lines(item);
    double baseline = box.getCenterY() + Placed.DROP - (lines.size() - 1) * Placed.LEADING / 2;
    List<Placed> placed = new ArrayList<>();
    for (Label line : lines) {
      placed.add(Placed.middle(line, box.getCenterX(), baseline));
      baseline += Placed.LEADING;
    }
    return placed;
  }

  private void write(Item item) {
    written.item(item.key(), item.title(), placed(item));
  }

  private void tile(Sheet sheet, Item item) {
    Rectangle2D box = box(item);
    sheet.item(item.key(), item.title());
    if (item.missing()) {
      sheet.hatched(box, Tone.MUTED);
      placed(item).forEach(line -> sheet.fill(behind(line), Tone.BACKGROUND));
    } else {
      step(sheet, box, steps.of(item).orElseThrow());
    }
    if (standsOut(item)) {
      sheet.stroke(Sheet.inner(box, -edge / 2), Tone.INK, Sheet.solid((float) edge));
      sheet.stroke(Sheet.inner(box, 1), Tone.BACKGROUND, Sheet.solid(2));
    }
  }

  /** The pale ones have an edge. */
  static void step(Sheet sheet, Rectangle2D box, int step) {
    sheet.fill(box, Tone.step(step));
    if (step < 3) {
      sheet.stroke(Sheet.inner(box, 0.5), Tone.AXIS, Sheet.solid(1));
    }
  }

  private static Rectangle2D behind(Placed line) {
    return new Rectangle2D.Double(line.x() - 2, line.y() - 13, line.label().width() + 4, 17);
  }

  /** One that is the point of the figure, where the others are context. */
  private boolean standsOut(Item item) {
    return !item.point().muted() && Item.all(plot).stream().anyMatch(i -> i.point().muted());
  }
}
