package almanac.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;

/** Draws a cover in the light theme. */
final class CoverPicture {
  private static final double MARGIN = 72;
  private static final double MOTIF = 250;
  private static final double ROOM = Cover.WIDTH - 3 * MARGIN - MOTIF;
  private static final int LINES = 3;

  private final Cover cover;
  private final List<Placed> words = new ArrayList<>();
  private double y = 118;

  private CoverPicture(Cover cover) {
    this.cover = cover;
  }

  static byte[] png(Cover cover) {
    return Poster.encode(new CoverPicture(cover).paint());
  }

  private BufferedImage paint() {
    write(new Label(cover.kicker(), 30, false, Tone.INK_2), 42);
    y += 14;
    title();
    y += 10;
    write(new Label(cover.line(), 30, false, Tone.INK_2), 44);
    foot();
    BufferedImage image = new BufferedImage(Cover.WIDTH, Cover.HEIGHT, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    Sheet sheet = new PixelSheet(graphics);
    sheet.fill(new Rectangle2D.Double(0, 0, Cover.WIDTH, Cover.HEIGHT), Tone.BACKGROUND);
    sheet.fill(new Rectangle2D.Double(0, 0, Cover.WIDTH, 20), Tone.C1);
    sheet.fill(new Rectangle2D.Double(MARGIN, 520, Cover.WIDTH - 2 * MARGIN, 2), Tone.GRID);
    new CoverMotif(sheet, Cover.WIDTH - MARGIN - MOTIF, 190, MOTIF).draw(cover.motif());
    sheet.texts(words);
    graphics.dispose();
    return image;
  }

  /** As large as leaves room for it. */
  private void title() {
    for (double size : new double[] {72, 60, 50, 42, 36}) {
      Label title = new Label(cover.title(), size, true, Tone.INK);
      if (Wrap.lines(title, ROOM).size() <= LINES || size == 36) {
        write(title, size * 1.3);
        return;
      }
    }
  }

  private void write(Label label, double leading) {
    if (!label.text().isEmpty()) {
      for (Label line : Wrap.lines(label, ROOM)) {
        words.add(Placed.start(line, MARGIN, y + leading * 0.75));
        y += leading;
      }
    }
  }

  private void foot() {
    Label host = new Label(cover.host(), 24, true, Tone.C1);
    Label by = new Label(cover.publisher(), 24, false, Tone.INK_2);
    words.add(Placed.end(host, Cover.WIDTH - MARGIN, 572));
    double room = Cover.WIDTH - 3 * MARGIN - host.width();
    double line = 572;
    for (Label part : Wrap.lines(by, room)) {
      words.add(Placed.start(part, MARGIN, line));
      line += 32;
    }
  }
}
