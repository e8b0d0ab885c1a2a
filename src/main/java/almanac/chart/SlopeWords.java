package almanac.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * The words at one end of the lines of a slope, moved apart where they would touch.
 *
 * @param left whether they stand left of the lines, and end there
 */
record SlopeWords(List<Entry> entries, boolean left) {
  private static final double GAP = 12;

  /** The words for one line. */
  record Entry(Item item, List<Tag> lines) {

    double width() {
      return lines.stream().mapToDouble(Tag::width).reduce(0, Math::max);
    }

    double height() {
      return lines.size() * Placed.LEADING + 2;
    }
  }

  SlopeWords {
    entries = List.copyOf(entries);
  }

  /** The numbers from which the lines come. */
  static SlopeWords starts(List<Item> items, double most) {
    return of(items, most, true);
  }

  /** Whose the lines are, where there are several, and the numbers to which they lead. */
  static SlopeWords ends(List<Item> items, double most) {
    return of(items, most, false);
  }

  private static SlopeWords of(List<Item> items, double most, boolean left) {
    List<Entry> entries = new ArrayList<>();
    for (Item item : items) {
      Label name = Label.name(left || items.size() == 1 ? "" : item.name());
      Label aside = Label.aside(item.point().aside());
      Label value = left ? Label.aside(item.point().label()) : Label.value(item.point().label());
      Tag tag = left ? Tag.of(aside, value) : Tag.of(value, name, aside);
      entries.add(new Entry(item, lines(tag, most)));
    }
    return new SlopeWords(entries, left);
  }

  private static List<Tag> lines(Tag tag, double most) {
    return tag.width() <= most
        ? List.of(tag)
        : tag.lines(most).stream().map(line -> Tag.of(line)).toList();
  }

  /** With the gap to the lines. */
  double width() {
    return Math.ceil(entries.stream().mapToDouble(Entry::width).reduce(0, Math::max)) + GAP;
  }

  double height() {
    return entries.stream().mapToDouble(Entry::height).sum();
  }

  /** Beside the upright at {@code x}, each as near to its line as the others allow. */
  void write(Written written, Span room, double x, Scale scale) {
    List<Spread.Box> boxes =
        entries.stream().map(e -> new Spread.Box(y(e.item(), scale), e.height())).toList();
    List<Double> tops = Spread.starts(boxes, room.from(), room.to());
    for (int i = 0; i < entries.size(); i++) {
      Item item = entries.get(i).item();
      double baseline = tops.get(i) + 14;
      for (Tag line : entries.get(i).lines()) {
        List<Placed> words = left ? line.end(x - GAP, baseline) : line.start(x + GAP, baseline);
        written.item(item.key(), item.title(), words);
        baseline += Placed.LEADING;
      }
    }
  }

  private static double y(Item item, Scale scale) {
    return item.point().value().map(scale::at).orElseThrow();
  }
}
