package almanac.chart;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;

/**
 * Draws pixels in the light theme.
 *
 * <p>Letters are filled as shapes: how Java sets text differs between releases and machines.
 */
final class PixelSheet extends Sheet {
  private static final FontRenderContext UNHINTED = new FontRenderContext(null, true, true);

  private final Graphics2D graphics;

  PixelSheet(Graphics2D graphics) {
    this.graphics = graphics;
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
  }

  @Override
  Graphics2D graphics() {
    return graphics;
  }

  @Override
  void item(int key, String title) {}

  @Override
  void ground() {}

  @Override
  void text(Placed placed) {
    Label label = placed.label();
    if (label.text().isEmpty()) {
      return;
    }
    Typeface face = Typeface.of(label.bold());
    AffineTransform before = graphics.getTransform();
    graphics.setPaint(label.tone().color());
    graphics.translate(placed.x(), placed.y());
    for (int character : label.text().codePoints().toArray()) {
      String letter = Character.toString(character);
      graphics.fill(face.font(label.size()).createGlyphVector(UNHINTED, letter).getOutline());
      graphics.translate(face.width(letter) * label.size(), 0);
    }
    graphics.setTransform(before);
  }
}
