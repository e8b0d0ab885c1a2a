package almanac.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** A chart as a picture that has left its page: finding, subject, source and address drawn in. */
final class Poster {
  private static final double MARGIN = 24;
  private static final int SCALE = 2;

  private final Scene scene;
  private final List<Placed> words = new ArrayList<>();
  private double y = MARGIN + 10;

  private Poster(Scene scene) {
    this.scene = scene;
  }

  static byte[] png(Scene scene, Caption caption) {
    return new Poster(scene).png(caption);
  }

  private byte[] png(Caption caption) {
    write(Label.small(caption.number()), 18);
    write(new Label(caption.title(), 20, true, Tone.INK), 28);
    write(new Label(caption.subtitle(), 15, false, Tone.INK_2), 22);
    double top = y + 16;
    y = top + scene.height() + 16;
    write(Label.small(caption.source()), 20);
    write(Label.small(caption.address()), 20);
    return encode(paint(top));
  }

  private void write(Label label, double leading) {
    if (label.text().isEmpty()) {
      return;
    }
    for (Label line : Wrap.lines(label, scene.width())) {
      words.add(Placed.start(line, MARGIN, y + leading * 0.75));
      y += leading;
    }
  }

  private BufferedImage paint(double top) {
    int width = (int) Math.ceil(scene.width() + 2 * MARGIN) * SCALE;
    int height = (int) Math.ceil(y + MARGIN) * SCALE;
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.scale(SCALE, SCALE);
    Sheet sheet = new PixelSheet(graphics);
    sheet.fill(new Rectangle2D.Double(0, 0, width, height), Tone.BACKGROUND);
    sheet.fill(new Rectangle2D.Double(MARGIN, MARGIN - 6, scene.width(), 3), Tone.INK);
    sheet.texts(words);
    graphics.translate(MARGIN, top);
    scene.paint().accept(sheet);
    graphics.dispose();
    return image;
  }

  static byte[] encode(BufferedImage image) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
      ImageIO.write(image, "png", out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
