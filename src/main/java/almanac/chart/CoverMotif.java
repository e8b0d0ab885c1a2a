package almanac.chart;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;

/**
 * Draws the sign of a kind of page in a square.
 *
 * @param size of its sides
 */
record CoverMotif(Sheet sheet, double x, double y, double size) {
  private static final double[] BARS = {0.42, 0.55, 0.5, 0.74, 1};
  private static final double[] TEXT = {1, 0.92, 0.97, 0.6, 1, 0.95, 0.4};

  void draw(Cover.Motif motif) {
    switch (motif) {
      case BARS -> bars();
      case TABLE -> table();
      case LINES -> lines();
      case LIST -> list();
      case MARKS -> marks();
    }
  }

  private void bars() {
    double step = size / BARS.length;
    for (int i = 0; i < BARS.length; i++) {
      double height = size * BARS[i];
      Tone tone = i == BARS.length - 1 ? Tone.C1 : Tone.Q3;
      fill(new Rectangle2D.Double(i * step, size - height, step - 14, height), tone);
    }
    fill(new Rectangle2D.Double(0, size, size - 14, 3), Tone.AXIS);
  }

  private void table() {
    double step = size / 6;
    fill(new Rectangle2D.Double(0, 0, size, step - 8), Tone.C1);
    for (int row = 1; row < 6; row++) {
      fill(new Rectangle2D.Double(0, row * step, size * 0.4, step - 18), Tone.Q2);
      fill(new Rectangle2D.Double(size * 0.5, row * step, size * 0.2, step - 18), Tone.Q3);
      fill(new Rectangle2D.Double(size * 0.8, row * step, size * 0.2, step - 18), Tone.Q3);
    }
  }

  private void lines() {
    double step = size / TEXT.length;
    for (int i = 0; i < TEXT.length; i++) {
      Tone tone = i == 0 ? Tone.C1 : Tone.Q2;
      fill(new Rectangle2D.Double(0, i * step, size * TEXT[i], i == 0 ? 22 : 14), tone);
    }
  }

  private void list() {
    double step = size / 4;
    for (int i = 0; i < 4; i++) {
      fill(new Rectangle2D.Double(0, i * step, step - 18, step - 18), i == 0 ? Tone.C1 : Tone.Q3);
      fill(new Rectangle2D.Double(step + 4, i * step + 4, size - step - 4, 14), Tone.Q3);
      fill(new Rectangle2D.Double(step + 4, i * step + 28, (size - step) * 0.6, 12), Tone.Q1);
    }
  }

  /** Not equal: what was published, and what comes out. */
  private void marks() {
    fill(new Rectangle2D.Double(size * 0.1, size * 0.34, size * 0.8, 26), Tone.C1);
    fill(new Rectangle2D.Double(size * 0.1, size * 0.56, size * 0.8, 26), Tone.C1);
    sheet.stroke(
        new Line2D.Double(x + size * 0.7, y + size * 0.1, x + size * 0.3, y + size * 0.9),
        Tone.C2,
        Sheet.round(24));
  }

  /** A block, placed from the motif's corner. */
  private void fill(Rectangle2D.Double block, Tone tone) {
    sheet.fill(new Rectangle2D.Double(x + block.x, y + block.y, block.width, block.height), tone);
  }
}
