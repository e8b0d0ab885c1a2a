package almanac.chart;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/**
 * What a chart is drawn on: SVG or pixels, by the same strokes.
 *
 * <p>What is drawn belongs to the item that was opened last, a bar and its label for instance.
 */
abstract class Sheet {
  private static final double HATCH = 7;
  private static final float THIN = 1.5f;

  /** For plots that draw themselves; no text, for which there is {@link #text}. */
  abstract Graphics2D graphics();

  /** Opens an item, anew or again: the key says which one, the title what it shows. */
  abstract void item(int key, String title);

  /** Closes the item: what follows belongs to none. */
  abstract void ground();

  /** Writes a label whose baseline starts at a point. */
  abstract void text(Placed placed);

  final void texts(List<Placed> texts) {
    texts.forEach(this::text);
  }

  final void fill(Shape shape, Tone tone) {
    graphics().setPaint(tone.color());
    graphics().fill(shape);
  }

  final void line(Line2D line, Tone tone) {
    stroke(line, tone, solid(1));
  }

  final void stroke(Shape shape, Tone tone, BasicStroke stroke) {
    graphics().setPaint(tone.color());
    graphics().setStroke(stroke);
    graphics().draw(shape);
  }

  /** The outline of something that is not there yet. */
  final void dashed(Shape shape, Tone tone) {
    float[] dashes = {4, 3};
    stroke(
        shape,
        tone,
        new BasicStroke(THIN, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, dashes, 0));
  }

  /** An area that stands for something without a number, or without a name, of its own. */
  final void hatched(Rectangle2D box, Tone tone) {
    Rectangle2D edge = inner(box, THIN / 2);
    stroke(edge, tone, solid(THIN));
    Path2D lines = new Path2D.Double();
    for (double at = HATCH; at < edge.getWidth() + edge.getHeight(); at += HATCH) {
      double start = Math.max(0, at - edge.getHeight());
      double end = Math.min(at, edge.getWidth());
      lines.moveTo(edge.getX() + start, edge.getY() + at - start);
      lines.lineTo(edge.getX() + end, edge.getY() + at - end);
    }
    stroke(lines, tone, solid(THIN));
  }

  /** A dot; a hollow one is a number that was derived. */
  final void dot(double x, double y, Tone tone, boolean hollow) {
    double ring = hollow ? THIN : 0;
    double radius = 5.5 - ring / 2;
    Shape shape = new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
    fill(shape, hollow ? Tone.BACKGROUND : tone);
    if (hollow) {
      stroke(shape, tone, solid(2));
    }
  }

  /** A point of a line, parted from the line by a ring of page colour. */
  final void marker(double x, double y, Tone tone, boolean hollow) {
    if (hollow) {
      dot(x, y, tone, true);
      return;
    }
    Shape shape = new Ellipse2D.Double(x - 4.5, y - 4.5, 9, 9);
    fill(shape, tone);
    stroke(shape, Tone.BACKGROUND, solid(2));
  }

  /** A bracket that opens to the left. */
  final void bracket(double x, double top, double bottom) {
    Path2D path = new Path2D.Double();
    path.moveTo(x - 6, top);
    path.lineTo(x, top);
    path.lineTo(x, bottom);
    path.lineTo(x - 6, bottom);
    stroke(path, Tone.INK_2, solid(1));
  }

  static BasicStroke solid(float width) {
    return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER);
  }

  static BasicStroke round(float width) {
    return new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
  }

  static Rectangle2D inner(Rectangle2D box, double by) {
    return new Rectangle2D.Double(
        box.getX() + by,
        box.getY() + by,
        Math.max(0.1, box.getWidth() - 2 * by),
        Math.max(0.1, box.getHeight() - 2 * by));
  }
}
