package almanac.chart;

import java.util.List;

/**
 * The labels of one row's marks, above the marks: each over its own, moved apart where they would
 * touch; a list with a sample of each mark where the row is too short for that.
 */
final class Heap {
  private static final double GAP = 10;
  private static final double SAMPLE = 16;

  /** A label of some lines, whose middle should be at {@code centre}. */
  record Entry(Item item, List<Tag> lines, double centre) {

    double width() {
      return lines.stream().mapToDouble(Tag::width).reduce(0, Math::max);
    }

    Spread.Box box() {
      return new Spread.Box(centre, width() + GAP);
    }

    /** All on one line. */
    Tag flat() {
      return Tag.of(lines.stream().flatMap(t -> t.labels().stream()).toArray(Label[]::new));
    }
  }

  private final List<Entry> entries;
  private final Span room;

  Heap(List<Entry> entries, Span room) {
    this.entries = List.copyOf(entries);
    this.room = room;
  }

  private boolean spread() {
    return Spread.fits(entries.stream().map(Entry::box).toList(), room.size() + GAP);
  }

  private List<List<Label>> list() {
    double width = room.size() - SAMPLE;
    return entries.stream()
        .map(e -> e.flat().width() <= width ? List.<Label>of() : e.flat().lines(width))
        .toList();
  }

  int lines() {
    return spread()
        ? entries.stream().mapToInt(e -> e.lines().size()).max().orElse(0)
        : list().stream().mapToInt(lines -> Math.max(1, lines.size())).sum();
  }

  /** Writes them with the last line's baseline at {@code bottom}. */
  void write(Written written, double bottom) {
    if (spread()) {
      spread(written, bottom);
    } else {
      list(written, bottom - (lines() - 1) * Placed.LEADING);
    }
  }

  private void spread(Written written, double bottom) {
    List<Double> starts =
        Spread.starts(
            entries.stream().map(Entry::box).toList(), room.from() - GAP / 2, room.to() + GAP / 2);
    for (int i = 0; i < entries.size(); i++) {
      Entry entry = entries.get(i);
      double middle = starts.get(i) + entry.box().size() / 2;
      double baseline = bottom - (entry.lines().size() - 1) * Placed.LEADING;
      for (Tag line : entry.lines()) {
        written.item(
            entry.item().key(),
            entry.item().title(),
            line.start(middle - line.width() / 2, baseline));
        baseline += Placed.LEADING;
      }
    }
  }

  private void list(Written written, double top) {
    double baseline = top;
    List<List<Label>> wrapped = list();
    for (int i = 0; i < entries.size(); i++) {
      Item item = entries.get(i).item();
      List<Placed> words =
          wrapped.get(i).isEmpty()
              ? entries.get(i).flat().start(room.from() + SAMPLE, baseline)
              : Placed.block(wrapped.get(i), room.from() + SAMPLE, baseline);
      written.item(item.key(), item.title(), words);
      written.sample(item, room.from(), baseline);
      baseline += Math.max(1, wrapped.get(i).size()) * Placed.LEADING;
    }
  }
}
