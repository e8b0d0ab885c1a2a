package almanac.chart;

import almanac.chart.Row.Bar;
import java.awt.geom.Line2D;
import java.util.List;

/** Bars in rows, with everything that has found its place around them. */
record BarScene(Plot plot, List<Row> rows, Frame frame, Written written, Brackets brackets) {
  /** How long the hatched stub of a missing number is. */
  static final double STUB = 24;

  /** With the line of zero beside the rows, which is whole or has a piece for each of them. */
  Scene scene(double width, double height, List<Span> zero) {
    return new Scene(width, height, sheet -> paint(sheet, zero));
  }

  private void paint(Sheet sheet, List<Span> zero) {
    bars(sheet);
    for (Span span : zero) {
      double x = frame.at(0);
      sheet.line(new Line2D.Double(x, span.from(), x, span.to()), Tone.AXIS);
    }
    brackets.paint(sheet);
  }

  /** All but the axis and what stands beside it. */
  void bars(Sheet sheet) {
    frame.paint(plot, sheet);
    for (int row = 0; row < rows.size(); row++) {
      for (int bar = 0; bar < rows.get(row).bars().size(); bar++) {
        unpublished(sheet, row, bar);
      }
    }
    written.paint(sheet);
  }

  private void unpublished(Sheet sheet, int row, int place) {
    Bar bar = rows.get(row).bars().get(place);
    if (bar.target()) {
      sheet.item(bar.key(), bar.title());
      sheet.dashed(Sheet.inner(frame.box(row, place, bar.value(), 2), 0.75), Tone.C1);
    } else if (bar.missing()) {
      sheet.item(bar.key(), bar.title());
      sheet.hatched(frame.box(row, place, 0, STUB), Tone.MUTED);
    }
  }
}
