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

  /** Above the line, but below it in a dip, and where a target's line would run through. */
  static void write(Plot plot, Places places, Written written) {
    for (Item item : Item.all(plot)) {
      List<Label> lines = lines(item);
      double y = places.y(item);
      double baseline = above(item, y);
      if (below(item, places)) {
        baseline = y + OFF + 12;
      } else if (item.missing()) {
        baseline -= 6;
      }
      written.item(
          item.key(), item.title(), Under.centred(lines, places.x(item.category()), baseline));
    }
  }

  /** How far labels reach below the area. */
  static double overhang(Plot plot, Places places) {
    double bottom = places.scale().area().getMaxY();
    return Item.all(plot).stream()
        .filter(item -> below(item, places))
        .mapToDouble(item -> places.y(item) + OFF + size(item) - bottom)
        .reduce(0, Math::max);
  }

  private static double above(Item item, double y) {
    return y - OFF - size(item) + Placed.LEADING;
  }

  private static double size(Item item) {
    return lines(item).size() * Placed.LEADING;
  }

  private static boolean below(Item item, Places places) {
    double y = places.y(item);
    return !item.missing()
        && (dip(item)
            || item.plot().targets().stream()
                .mapToDouble(target -> places.scale().at(target.value()))
                .anyMatch(target -> target < y - 4 && target > y - OFF - size(item)));
  }

  private static boolean dip(Item item) {
    int last = item.plot().categories().size() - 1;
    return (item.category() == 0 || lower(item, item.category() - 1))
        && (item.category() == last || lower(item, item.category() + 1));
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
