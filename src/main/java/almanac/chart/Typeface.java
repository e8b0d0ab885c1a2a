package almanac.chart;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * One weight of the shipped Noto Sans SC.
 *
 * <p>Never a font of the machine: the same plot gives the same bytes everywhere. A width is the sum
 * of the characters' advances, without kerning and hinting, which differ between Java releases.
 */
final class Typeface {
  private static final String FOLDER = "/fonts/ttf/NotoSansSC/";
  private static final FontRenderContext UNHINTED = new FontRenderContext(null, true, true);
  private static final float UNITS = 1000;

  private final Font font;
  private final Font measured;
  private final Map<Integer, Double> advances = new ConcurrentHashMap<>();

  private Typeface(String file) {
    try (InputStream in = Typeface.class.getResourceAsStream(FOLDER + file)) {
      font = Font.createFont(Font.TRUETYPE_FONT, in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (FontFormatException e) {
      throw new IllegalStateException(FOLDER + file, e);
    }
    measured = font.deriveFont(UNITS);
  }

  static Typeface of(boolean bold) {
    return bold ? Bold.FACE : Regular.FACE;
  }

  Font font(double size) {
    return font.deriveFont((float) size);
  }

  /** The shape of a character, its origin on the baseline. */
  Shape outline(String character) {
    return measured.createGlyphVector(UNHINTED, character).getOutline();
  }

  /** At size 1. */
  double width(String text) {
    return text.codePoints().mapToDouble(this::advance).sum();
  }

  private double advance(int character) {
    return advances.computeIfAbsent(character, this::measure);
  }

  private double measure(int character) {
    String text = Character.toString(character);
    return Math.rint(measured.getStringBounds(text, UNHINTED).getWidth()) / UNITS;
  }

  private static final class Regular {
    private static final Typeface FACE = new Typeface("NotoSansSC-Regular.ttf");
  }

  private static final class Bold {
    private static final Typeface FACE = new Typeface("NotoSansSC-Bold.ttf");
  }
}
