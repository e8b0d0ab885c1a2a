package almanac.chart;

import almanac.chart.Infographic.Item;
import almanac.chart.Infographic.Size;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Sets an infographic out in one column and draws it, in the light theme, at twice its size. */
final class InfographicPicture {
  private static final double WIDTH = 750;
  private static final double MARGIN = 33;
  private static final double ROOM = WIDTH - 2 * MARGIN;
  private static final double GUTTER = 24;
  private static final int SCALE = 2;

  private final List<Consumer<Sheet>> shapes = new ArrayList<>();
  private final List<Placed> words = new ArrayList<>();
  private double y;

  private InfographicPicture(Infographic infographic) {
    head(infographic);
    for (Infographic.Block block : infographic.blocks()) {
      block(block);
    }
    foot(infographic.foot());
  }

  static Size size(Infographic infographic) {
    return new InfographicPicture(infographic).size();
  }

  static byte[] png(Infographic infographic) {
    return Poster.encode(new InfographicPicture(infographic).paint());
  }

  private Size size() {
    return new Size((int) (WIDTH * SCALE), (int) (Math.ceil(y) * SCALE));
  }

  private BufferedImage paint() {
    Size size = size();
    BufferedImage image =
        new BufferedImage(size.width(), size.height(), BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.scale(SCALE, SCALE);
    Sheet sheet = new PixelSheet(graphics);
    sheet.fill(new Rectangle2D.Double(0, 0, WIDTH, y), Tone.BACKGROUND);
    shapes.forEach(shape -> shape.accept(sheet));
    sheet.texts(words);
    graphics.dispose();
    return image;
  }

  private void head(Infographic infographic) {
    y = 36;
    write(new Label(infographic.kicker(), 16, false, Tone.Q5_INK), MARGIN, ROOM, 26);
    write(new Label(infographic.title(), 44, true, Tone.Q5_INK), MARGIN, ROOM, 60);
    y += 8;
    write(new Label(infographic.lede(), 18, false, Tone.Q5_INK), MARGIN, ROOM, 31);
    double bottom = y + 30;
    shapes.add(sheet -> sheet.fill(new Rectangle2D.Double(0, 0, WIDTH, bottom), Tone.Q5));
    y = bottom;
    if (!infographic.figures().isEmpty()) {
      y += 26;
      figures(infographic.figures());
    }
  }

  private void block(Infographic.Block block) {
    y += 34;
    if (!block.heading().isEmpty()) {
      double top = y;
      write(new Label(block.heading(), 26, true, Tone.INK), MARGIN + 18, ROOM - 18, 36);
      double size = y - top - 6;
      shapes.add(s -> s.fill(new Rectangle2D.Double(MARGIN, top + 4, 6, size), Tone.C1));
      y += 12;
    }
    for (Infographic.Part part : block.parts()) {
      part(part);
    }
  }

  private void part(Infographic.Part part) {
    if (part instanceof Infographic.Words text) {
      double size = text.aside() ? 14 : 17;
      Tone tone = text.aside() ? Tone.INK_2 : Tone.INK;
      write(new Label(text.text(), size, false, tone), MARGIN, ROOM, text.aside() ? 23 : 29);
      y += 10;
    } else if (part instanceof Infographic.Cards cards) {
      rows(
          cards.items().size(), 2, (at, x, width) -> card(cards.items().get(at), at + 1, x, width));
    } else if (part instanceof Infographic.Figures figures) {
      figures(figures.items());
    } else if (part instanceof Infographic.Points points) {
      points.items().forEach(this::point);
      y += 6;
    } else if (part instanceof Infographic.Chart chart) {
      chart(chart);
    }
  }

  /** What sets one cell of a row out, from the line where the row begins. */
  @FunctionalInterface
  private interface Cell {
    void write(int at, double x, double width);
  }

  /** Rows of cells of one width, each row as high as its highest cell. */
  private void rows(int count, int columns, Cell cell) {
    double width = (ROOM - (columns - 1) * GUTTER) / columns;
    double top = y;
    double bottom = y;
    for (int at = 0; at < count; at++) {
      if (at % columns == 0) {
        top = bottom;
      }
      y = top;
      cell.write(at, MARGIN + at % columns * (width + GUTTER), width);
      bottom = Math.max(bottom, y);
    }
    y = bottom;
  }

  private void card(Item item, int number, double x, double width) {
    double top = y;
    shapes.add(s -> s.fill(new Rectangle2D.Double(x, top, width, 3), Tone.C1));
    y = top + 14;
    words.add(Placed.start(new Label("" + number, 34, true, Tone.C1), x, y + 27));
    double indent = 38;
    write(new Label(item.name(), 19, true, Tone.INK), x + indent, width - indent, 28);
    write(new Label(item.text(), 16, false, Tone.INK_2), x + indent, width - indent, 25);
    y += 20;
  }

  private void figures(List<Item> items) {
    int columns = items.size() == 2 || items.size() == 4 ? 2 : 3;
    rows(items.size(), columns, (at, x, width) -> figure(items.get(at), x, width));
  }

  private void figure(Item item, double x, double width) {
    Label number = new Label(item.name(), 32, true, Tone.C1);
    double size = Math.min(32, Math.floor(32 * width / Math.max(1, number.width())));
    write(new Label(item.name(), size, true, Tone.C1), x, width + 1, 42);
    write(new Label(item.text(), 15, false, Tone.INK_2), x, width, 23);
    y += 20;
  }

  private void point(Item item) {
    double top = y;
    shapes.add(s -> s.fill(new Rectangle2D.Double(MARGIN, top + 11, 7, 7), Tone.C1));
    write(new Label(item.name(), 17, true, Tone.INK), MARGIN + 20, ROOM - 20, 28);
    write(new Label(item.text(), 17, false, Tone.INK), MARGIN + 20, ROOM - 20, 28);
    y += 5;
  }

  private void chart(Infographic.Chart chart) {
    Scene scene = Charts.wide(chart.plot());
    double rule = y + 6;
    shapes.add(s -> s.fill(new Rectangle2D.Double(MARGIN, rule, ROOM, 3), Tone.INK));
    y = rule + 14;
    write(new Label(chart.title(), 20, true, Tone.INK), MARGIN, ROOM, 30);
    write(new Label(chart.subject(), 15, false, Tone.INK_2), MARGIN, ROOM, 23);
    double top = y + 12;
    shapes.add(
        sheet -> {
          sheet.graphics().translate(MARGIN, top);
          scene.paint().accept(sheet);
          sheet.graphics().translate(-MARGIN, -top);
        });
    y = top + scene.height() + 12;
  }

  private void foot(List<String> lines) {
    double rule = y + 30;
    shapes.add(s -> s.fill(new Rectangle2D.Double(MARGIN, rule, ROOM, 1), Tone.AXIS));
    y = rule + 14;
    lines.forEach(line -> write(new Label(line, 14, false, Tone.INK_2), MARGIN, ROOM, 22));
    y += 30;
  }

  /** Below what was written last, on as many lines as it takes. */
  private void write(Label label, double x, double width, double leading) {
    if (label.text().isEmpty()) {
      return;
    }
    for (Label line : Wrap.lines(label, width)) {
      words.add(Placed.start(line, x, y + leading * 0.74));
      y += leading;
    }
  }
}
