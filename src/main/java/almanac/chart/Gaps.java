package almanac.chart;

import java.awt.geom.Rectangle2D;
import java.util.List;

/** What stands for the missing points of lines: a hatched box at the bottom. */
final class Gaps {
  private static final double SIZE = 12;

  private Gaps() {}

  static void paint(Plot plot, Places places, Sheet sheet) {
    double size = Math.min(SIZE, places.step() * 0.8);
    int done = -1;
    for (Item item : Item.all(plot)) {
      if (item.missing() && item.category() != done) {
        done = item.category();
        sheet.item(item.key(), item.title());
        sheet.hatched(
            new Rectangle2D.Double(
                places.x(done) - size / 2, places.scale().area().getMaxY() - SIZE, size, SIZE),
            Tone.MUTED);
      }
    }
  }

  /** The symbols over the boxes, each where the one before leaves room for it. */
  static void label(Plot plot, Places places, Written written) {
    Rectangle2D area = places.scale().area();
    double free = area.getMinX() - SIZE;
    for (Item item : Item.all(plot)) {
      Label label = Label.small(item.point().label());
      Span room = new Span(free, area.getMaxX() + SIZE / 2);
      double x = places.x(item.category());
      double start = room.start(x, label.width());
      if (item.missing()
          && label.width() <= room.size()
          && Math.abs(start + label.width() / 2 - x) <= SIZE) {
        double y = area.getMaxY() - SIZE - 6;
        written.item(item.key(), item.title(), List.of(Placed.start(label, start, y)));
        free = start + label.width() + 4;
      }
    }
  }
}
