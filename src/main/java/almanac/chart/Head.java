package almanac.chart;

import java.util.ArrayList;
import java.util.List;

/** A name at the left and a tag at the right of one line, or under each other. */
record Head(List<Label> name, Tag tag, double width) {
  private static final double GAP = 12;

  static Head of(Label name, Tag tag, double width) {
    double room = width - tag.width() - GAP;
    double least = Math.min(name.width(), width * 0.45);
    return new Head(Wrap.lines(name, room >= least ? room : width), tag, width);
  }

  private boolean shared() {
    return Wrap.width(name) + GAP + tag.width() <= width;
  }

  private List<Label> below() {
    return tag.width() <= width ? List.of() : tag.lines(width);
  }

  int lines() {
    return name.size() + (shared() ? 0 : Math.max(1, below().size()));
  }

  List<Placed> placed(double baseline) {
    List<Placed> placed = new ArrayList<>(Placed.block(name, 0, baseline));
    double next = baseline + name.size() * Placed.LEADING;
    if (shared()) {
      placed.addAll(tag.end(width, baseline));
    } else if (below().isEmpty()) {
      placed.addAll(tag.end(width, next));
    } else {
      placed.addAll(Placed.block(below(), 0, next));
    }
    return placed;
  }
}
