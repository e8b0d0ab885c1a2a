package almanac.chart;

import almanac.chart.Row.Bar;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Bars whose names stand in a column on their left, and whose numbers stand at their ends. */
final class Beside {
  private static final double GAP = 7;

  private final Plot plot;
  private final List<Row> rows;
  private final double width;
  private final Names names;
  private final Brackets brackets;
  private final Written written = new Written();
  private final List<Double> starts = new ArrayList<>();
  private final List<Span> edges = new ArrayList<>();
  private final Frame.Bars bars;
  private double height;

  private Beside(Plot plot, List<Row> rows, double width) {
    this.plot = plot;
    this.rows = named(plot, rows);
    this.width = width;
    names = Names.of(rows.stream().map(Row::name).toList(), width);
    brackets = new Brackets(plot, width);
    double thickness = plot.series().size() > 1 ? 16 : rows.size() > 4 ? 17 : 20;
    bars = new Frame.Bars(thickness, thickness + 2, false);
  }

  /** Empty when the labels leave too little room for the bars. */
  static Optional<Scene> scene(Plot plot, double width) {
    Beside beside = new Beside(plot, Row.of(plot), width);
    return beside.names.few() ? beside.scene() : Optional.empty();
  }

  /** In the first row, each number says whose it is. */
  private static List<Row> named(Plot plot, List<Row> rows) {
    if (plot.series().size() == 1) {
      return rows;
    }
    List<Row> named = new ArrayList<>(rows);
    named.set(
        0, new Row(rows.get(0).name(), rows.get(0).bars().stream().map(Beside::named).toList()));
    return named;
  }

  private static Bar named(Bar bar) {
    Tag tag = bar.tag().and(Label.aside(bar.name()));
    return new Bar(bar.key(), bar.title(), bar.value(), bar.name(), tag, bar.item());
  }

  private Optional<Scene> scene() {
    double left = Math.ceil(names.width()) + 10;
    double right = Math.floor(width - brackets.space());
    Fit fit = Fit.of(ends(), right - left);
    double drawn = longest() > 0 ? longest() * fit.scale() : right - left;
    if (drawn < least()) {
      return Optional.empty();
    }
    for (int row = 0; row < rows.size(); row++) {
      row(row);
    }
    Rectangle2D area = new Rectangle2D.Double(left, 0, right - left, Math.ceil(height));
    Frame frame = new Frame(area, Frame.values(area.getWidth(), fit), starts, bars);
    write(frame);
    double all = brackets.place(edges, height);
    return Optional.of(
        new BarScene(plot, rows, frame, written, brackets)
            .scene(width, all, List.of(new Span(2, height - 2))));
  }

  /** How long the longest bar has to be at least: more on a narrow chart, where all is small. */
  private double least() {
    return (width - brackets.space()) * (width > 500 || plot.series().size() > 1 ? 0.3 : 0.45);
  }

  private List<Fit.End> ends() {
    return rows.stream().flatMap(row -> row.bars().stream()).map(Beside::end).toList();
  }

  private static Fit.End end(Bar bar) {
    double stub = bar.missing() ? BarScene.STUB : 0;
    return new Fit.End(bar.value(), stub + GAP + bar.tag().width() + 1);
  }

  private double longest() {
    double most = ends().stream().mapToDouble(Fit.End::value).reduce(0, Math::max);
    double least = ends().stream().mapToDouble(Fit.End::value).reduce(0, Math::min);
    return most - least;
  }

  private void row(int row) {
    int count = rows.get(row).bars().size();
    double group = count * bars.step() - 2;
    double pad = rows.size() > 4 || plot.series().size() > 1 ? count > 1 ? 14 : 9 : 16;
    double size = Math.max(group + pad, names.lines(row).size() * Placed.LEADING + 8);
    double top = height + (size - group) / 2;
    starts.add(top);
    edges.add(new Span(top, top + group));
    height += size;
  }

  private void write(Frame frame) {
    for (int row = 0; row < rows.size(); row++) {
      List<Bar> marks = rows.get(row).bars();
      double middle = edges.get(row).middle();
      List<Placed> name = Placed.column(names.lines(row), frame.area().getX() - 10, middle);
      if (marks.size() == 1) {
        written.item(marks.get(0).key(), marks.get(0).title(), name);
      } else {
        written.ground(name);
      }
      for (int bar = 0; bar < marks.size(); bar++) {
        tag(frame, row, bar);
      }
    }
  }

  private void tag(Frame frame, int row, int place) {
    Bar bar = rows.get(row).bars().get(place);
    Rectangle2D box = frame.box(row, place, bar.value(), bar.missing() ? BarScene.STUB : 1);
    double y = frame.middle(row, place) + Placed.DROP;
    List<Placed> tag =
        bar.value() < 0
            ? bar.tag().end(box.getX() - GAP, y)
            : bar.tag().start(box.getMaxX() + GAP, y);
    written.item(bar.key(), bar.title(), tag);
  }
}
