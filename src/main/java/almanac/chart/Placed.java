package almanac.chart;

import java.util.ArrayList;
import java.util.List;

/** A label and the start of its baseline. */
record Placed(Label label, double x, double y) {

  /** From the baseline of one line to that of the next. */
  static final double LEADING = 17;

  /** Baseline of a line whose letters stand in the middle of {@code y}. */
  static final double DROP = 5;

  static Placed start(Label label, double x, double y) {
    return new Placed(label, x, y);
  }

  static Placed middle(Label label, double x, double y) {
    return new Placed(label, x - label.width() / 2, y);
  }

  static Placed end(Label label, double x, double y) {
    return new Placed(label, x - label.width(), y);
  }

  /** Lines that end at {@code x}, the block of them in the middle of {@code y}. */
  static List<Placed> column(List<Label> lines, double x, double y) {
    List<Placed> placed = new ArrayList<>();
    double baseline = y + DROP - (lines.size() - 1) * LEADING / 2;
    for (Label line : lines) {
      placed.add(end(line, x, baseline));
      baseline += LEADING;
    }
    return placed;
  }

  /** Lines that start at {@code x}, the first one's baseline at {@code y}. */
  static List<Placed> block(List<Label> lines, double x, double y) {
    List<Placed> placed = new ArrayList<>();
    for (Label line : lines) {
      placed.add(start(line, x, y + placed.size() * LEADING));
    }
    return placed;
  }
}
