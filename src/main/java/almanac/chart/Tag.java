package almanac.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Labels beside each other that say one thing: a number, whose it is, how it came about. */
record Tag(List<Label> labels) {
  private static final double GAP = 10;

  Tag {
    labels = List.copyOf(labels);
  }

  /** Without those that are empty. */
  static Tag of(Label... labels) {
    return new Tag(Stream.of(labels).filter(label -> !label.text().isEmpty()).toList());
  }

  Tag and(Label label) {
    return of(Stream.concat(labels.stream(), Stream.of(label)).toArray(Label[]::new));
  }

  double width() {
    double gaps = Math.max(0, labels.size() - 1) * GAP;
    return labels.stream().mapToDouble(Label::width).sum() + gaps;
  }

  List<Placed> start(double x, double y) {
    List<Placed> placed = new ArrayList<>();
    double at = x;
    for (Label label : labels) {
      placed.add(Placed.start(label, at, y));
      at += label.width() + GAP;
    }
    return placed;
  }

  List<Placed> end(double x, double y) {
    return start(x - width(), y);
  }

  /** Below each other, each label on lines of its own. */
  List<Label> lines(double width) {
    return labels.stream().flatMap(label -> Wrap.lines(label, width).stream()).toList();
  }
}
