package almanac.chart;

import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A site's icon: the first letter of its title on the first colour of its charts. It fills its
 * square, and the letter keeps to the middle of it, so that no telephone's mask cuts it.
 */
public final class Emblem {
  private static final double SIDE = 64;
  private static final double LETTER = 34;

  private final Shape letter;

  private Emblem(Shape letter) {
    this.letter = letter;
  }

  /** Of a title; one without letters and digits has an empty square. */
  public static Emblem of(String title) {
    return new Emblem(
        title
            .codePoints()
            .filter(Character::isLetterOrDigit)
            .mapToObj(Character::toString)
            .findFirst()
            .map(first -> middle(Typeface.of(true).outline(first)))
            .orElse(new Rectangle2D.Double()));
  }

  private static Shape middle(Shape letter) {
    Rectangle2D box = letter.getBounds2D();
    double scale = LETTER / Math.max(1, Math.max(box.getWidth(), box.getHeight()));
    AffineTransform to = AffineTransform.getTranslateInstance(SIDE / 2, SIDE / 2);
    to.scale(scale, scale);
    to.translate(-box.getCenterX(), -box.getCenterY());
    return to.createTransformedShape(letter);
  }

  /** A square of as many pixels. */
  public byte[] png(int pixels) {
    BufferedImage image = new BufferedImage(pixels, pixels, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.scale(pixels / SIDE, pixels / SIDE);
    Sheet sheet = new PixelSheet(graphics);
    sheet.fill(new Rectangle2D.Double(0, 0, SIDE, SIDE), Tone.C1);
    sheet.fill(letter, Tone.BACKGROUND);
    graphics.dispose();
    return Poster.encode(image);
  }

  /** As a document of its own. */
  public String svg() {
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 64 64\">"
        + "<rect width=\"64\" height=\"64\" fill=\""
        + Tone.C1.hex()
        + "\"/><path fill=\""
        + Tone.BACKGROUND.hex()
        + "\" d=\""
        + path()
        + "\"/></svg>\n";
  }

  private String path() {
    StringBuilder path = new StringBuilder();
    double[] at = new double[6];
    for (PathIterator steps = letter.getPathIterator(null); !steps.isDone(); steps.next()) {
      int kind = steps.currentSegment(at);
      path.append("MLQCZ".charAt(kind));
      int numbers = new int[] {2, 2, 4, 6, 0}[kind];
      for (int i = 0; i < numbers; i++) {
        path.append(i == 0 ? "" : " ").append(decimal(at[i]));
      }
    }
    return path.toString();
  }

  private static String decimal(double number) {
    BigDecimal rounded = BigDecimal.valueOf(number).setScale(2, RoundingMode.HALF_UP);
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }
}
