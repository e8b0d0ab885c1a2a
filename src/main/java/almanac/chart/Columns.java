package almanac.chart;

import almanac.chart.Row.Bar;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Upright bars, for plots whose labels are short enough to stand over and under them. */
final class Columns {
  private static final double GAP = 6;
  private static final double THICK = 36;

  private final Plot plot;
  private final double width;
  private final List<Row> rows;
  private final Names names;
  private final double band;
  private final double step;
  private final Written written = new Written();

  private Columns(Plot plot, double width) {
    this.plot = plot;
    this.width = width;
    rows = Row.of(plot);
    band = width / rows.size();
    names = names();
    double widest =
        bars().stream().mapToDouble(bar -> Wrap.width(lines(bar))).reduce(16, Math::max);
    double roomy = Math.min(THICK + 2, band * 0.6 / plot.series().size());
    step = Math.max(widest + GAP, roomy);
  }

  private Names names() {
    List<List<Label>> lines =
        rows.stream().map(row -> Wrap.lines(Label.name(row.name()), band - GAP)).toList();
    return new Names(lines, lines.stream().mapToDouble(Wrap::width).reduce(0, Math::max));
  }

  /** Empty when a label finds no room. */
  static Optional<Scene> scene(Plot plot, double width) {
    Columns columns = new Columns(plot, width);
    return columns.fits() ? Optional.of(columns.scene()) : Optional.empty();
  }

  private boolean fits() {
    return plot.brackets().isEmpty()
        && names.few()
        && plot.series().size() * step <= band
        && band >= 40;
  }

  private List<Bar> bars() {
    return rows.stream().flatMap(row -> row.bars().stream()).toList();
  }

  /** From the top: in the first group whose it is, then what is said about it, then the number. */
  private List<Label> lines(Bar bar) {
    List<Label> lines = new ArrayList<>();
    if (plot.series().size() > 1 && rows.get(0).bars().contains(bar)) {
      lines.add(Label.small(bar.name()));
    }
    List<Label> tag = bar.tag().labels();
    lines.addAll(tag.subList(Math.min(1, tag.size()), tag.size()));
    lines.addAll(tag.subList(0, Math.min(1, tag.size())));
    return lines;
  }

  private Scene scene() {
    double tall = width > 500 ? 240 : 210;
    Rectangle2D area = new Rectangle2D.Double(0, 0, Math.floor(width), tall);
    Frame frame = frame(area);
    for (int row = 0; row < rows.size(); row++) {
      write(frame, row);
    }
    return new Scene(width, tall + Under.height(names), sheet -> paint(sheet, frame));
  }

  private Frame frame(Rectangle2D area) {
    double thickness = Math.min(THICK, step - 2);
    List<Double> starts = new ArrayList<>();
    for (Row row : rows) {
      double group = (row.bars().size() - 1) * step + thickness;
      starts.add((starts.size() + 0.5) * band - group / 2);
    }
    List<Fit.End> ends = bars().stream().map(this::end).toList();
    return new Frame(
        area,
        Frame.values(area.getHeight(), Fit.of(ends, area.getHeight())),
        starts,
        new Frame.Bars(thickness, step, true));
  }

  private Fit.End end(Bar bar) {
    double stub = bar.missing() ? BarScene.STUB : 1;
    return new Fit.End(bar.value(), stub + GAP + lines(bar).size() * Placed.LEADING);
  }

  private void write(Frame frame, int row) {
    List<Bar> bars = rows.get(row).bars();
    double x = (row + 0.5) * band;
    List<Placed> name = Under.centred(names.lines(row), x, frame.area().getMaxY() + 20);
    if (bars.size() == 1) {
      written.item(bars.get(0).key(), bars.get(0).title(), name);
    } else {
      written.ground(name);
    }
    for (int place = 0; place < bars.size(); place++) {
      Bar bar = bars.get(place);
      Rectangle2D box = frame.box(row, place, bar.value(), bar.missing() ? BarScene.STUB : 1);
      List<Label> lines = lines(bar);
      double baseline =
          bar.value() < 0
              ? box.getMaxY() + GAP + 11
              : box.getMinY() - GAP - (lines.size() - 1) * Placed.LEADING;
      written.item(
          bar.key(), bar.title(), Under.centred(lines, frame.middle(row, place), baseline));
    }
  }

  private void paint(Sheet sheet, Frame frame) {
    new BarScene(plot, rows, frame, written, new Brackets(plot, width)).bars(sheet);
    sheet.ground();
    double zero = frame.at(0);
    sheet.line(new Line2D.Double(0, zero, width, zero), Tone.AXIS);
  }
}
