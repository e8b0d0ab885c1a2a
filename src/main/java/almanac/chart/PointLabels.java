package almanac.chart;

import java.util.List;

/** The labels and markers at the points of lines. */
final class PointLabels {
  private static final double OFF = 11;
  private static final int MARKED = 24;

  private PointLabels() {}

  private static List<Label> lines(Item item) {
    return item.tag().labels();
  }

  /** Of the widest. */
  static double width(Plot plot) {
    return Item.all(plot).stream()
        .mapToDouble(item -> Wrap.width(lines(item)))
        .reduce(0, Math::max);
  }

  /** Of the highest. */
  static double height(Plot plot) {
    return Placed.LEADING
        * Item.all(plot).stream().mapToInt(item -> lines(item).size()).max().orElse(0);
  }

  /** Above the line, but below it in a dip, where there is room. */
  static void write(Plot plot, Places places, Written written) {
    for (Item item : Item.all(plot)) {
      List<Label> lines = lines(item);
      double size = lines.size() * Placed.LEADING;
      double y = item.missing() ? places.y(item) - 6 : places.y(item);
      boolean below = dip(item) && y + size + OFF < places.scale().area().getMaxY();
      double baseline = below ? y + OFF + 12 : y - OFF - size + Placed.LEADING;
      written.item(
          item.key(), item.title(), Under.centred(lines, places.x(item.category()), baseline));
    }
  }

  private static boolean dip(Item item) {
    int last = item.plot().categories().size() - 1;
    return !item.missing()
        && item.category() > 0
        && item.category() < last
        && lower(item, item.category() - 1)
        && lower(item, item.category() + 1);
  }

  private static boolean lower(Item item, int other) {
    Item neighbour = new Item(item.plot(), other, item.series());
    return neighbour.missing() || item.value() < neighbour.value();
  }

  /** Where there are many points, only the ends and what a line alone would not show. */
  static void markers(Plot plot, Places places, Sheet sheet) {
    for (Item item : Item.all(plot)) {
      boolean alone = gap(item, -1) && gap(item, 1);
      if (!item.missing()
          && (places.count() <= MARKED || alone || last(item) || item.point().derived())) {
        sheet.item(item.key(), item.title());
        sheet.marker(
            places.x(item.category()), places.y(item), item.tone(), item.point().derived());
      }
    }
    sheet.ground();
  }

  private static boolean last(Item item) {
    return item.category() == item.plot().categories().size() - 1;
  }

  private static boolean gap(Item item, int way) {
    int other = item.category() + way;
    return other < 0
        || other >= item.plot().categories().size()
        || new Item(item.plot(), other, item.series()).missing();
  }
}
