package almanac.chart;

import almanac.chart.Row.Bar;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** Bars as wide as the chart, under lines with their names and numbers. */
final class Above {
  private final Plot plot;
  private final List<Row> rows;
  private final double width;
  private final Brackets brackets;
  private final Written written = new Written();
  private final List<Double> starts = new ArrayList<>();
  private final List<Span> edges = new ArrayList<>();
  private final Frame.Bars bars;
  private double height;

  private Above(Plot plot, double width) {
    this.plot = plot;
    this.rows = Row.of(plot);
    this.width = width;
    brackets = new Brackets(plot, width);
    double thickness = several() ? 14 : 20;
    bars = new Frame.Bars(thickness, thickness + 8 + lines() * Placed.LEADING, false);
  }

  static Scene scene(Plot plot, double width) {
    return new Above(plot, width).scene();
  }

  private boolean several() {
    return plot.series().size() > 1;
  }

  /** How many lines the head of a bar takes, when it has a series' name. */
  private int lines() {
    return rows.stream()
        .flatMap(row -> row.bars().stream())
        .mapToInt(bar -> head(bar, Label.name(bar.name())).lines())
        .max()
        .orElse(1);
  }

  private Head head(Bar bar, Label name) {
    return Head.of(name, bar.tag(), width - brackets.space());
  }

  private Scene scene() {
    for (Row row : rows) {
      if (row.bars().size() > 1) {
        group(row);
      } else {
        single(row);
      }
    }
    double room = Math.floor(width - brackets.space());
    Rectangle2D area = new Rectangle2D.Double(0, 0, room, Math.ceil(height));
    Frame frame = new Frame(area, Frame.values(area.getWidth(), fit(room)), starts, bars);
    double all = brackets.place(edges, height);
    return new BarScene(plot, rows, frame, written, brackets).scene(width, all, zero());
  }

  /** Beside the bars only: at its left edge the line would run through the names. */
  private List<Span> zero() {
    List<Span> zero = new ArrayList<>();
    for (int row = 0; row < rows.size(); row++) {
      for (int bar = 0; bar < rows.get(row).bars().size(); bar++) {
        double top = starts.get(row) + bar * bars.step();
        zero.add(new Span(top - 3, top + bars.thickness() + 3));
      }
    }
    return zero;
  }

  private Fit fit(double room) {
    return Fit.of(
        rows.stream()
            .flatMap(row -> row.bars().stream())
            .map(bar -> new Fit.End(bar.value(), bar.missing() ? BarScene.STUB : 1))
            .toList(),
        room);
  }

  private void single(Row row) {
    Bar bar = row.bars().get(0);
    Head head = head(bar, new Label(row.name(), Label.SIZE, true, Tone.INK));
    written.item(bar.key(), bar.title(), head.placed(height + 14));
    mark(height + head.lines() * Placed.LEADING + 5, bars.thickness());
    height += 10;
  }

  private void mark(double top, double size) {
    starts.add(top);
    edges.add(new Span(top, top + size));
    height = top + size;
  }

  private void group(Row row) {
    List<Label> name =
        Wrap.lines(new Label(row.name(), Label.SIZE, true, Tone.INK), width - brackets.space());
    written.ground(Placed.block(name, 0, height + 14));
    double top = height + name.size() * Placed.LEADING + 3;
    double head = bars.step() - bars.thickness() - 5;
    for (Bar bar : row.bars()) {
      double line = top + row.bars().indexOf(bar) * bars.step();
      written.item(bar.key(), bar.title(), head(bar, Label.name(bar.name())).placed(line + 14));
    }
    mark(top + head, row.bars().size() * bars.step() - head);
    height += 12;
  }
}
