package almanac.print;

import com.openhtmltopdf.extend.FontContext;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.pdfboxout.PdfBoxFSFont;
import com.openhtmltopdf.pdfboxout.PdfBoxTextRenderer;
import com.openhtmltopdf.render.FSFont;
import com.openhtmltopdf.render.JustificationInfo;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** Measures and draws texts; a {@link Claim} takes room and leaves no trace. */
final class Measures extends PdfBoxTextRenderer {
  private static final float UNITS = 1000;
  private static final float NEGLIGIBLE = 0.01f;
  private static final int PLANE = 0x10000;

  private final Map<PDFont, float[]> advances = new HashMap<>();

  @Override
  public void drawString(OutputDevice device, String text, float x, float y) {
    super.drawString(device, plain(text), x, y);
  }

  @Override
  public void drawString(
      OutputDevice device, String text, float x, float y, JustificationInfo info) {
    super.drawString(device, plain(text), x, y, info);
  }

  private static String plain(String text) {
    if (text.codePoints().noneMatch(Claim::is)) {
      return text;
    }
    StringBuilder plain = new StringBuilder();
    text.codePoints().filter(character -> !Claim.is(character)).forEach(plain::appendCodePoint);
    return plain.toString();
  }

  /** In whole dots, as the layout wants it. */
  @Override
  public int getWidth(FontContext context, FSFont font, String text) {
    PDFont face = ((PdfBoxFSFont) font).getFontDescriptions().get(0).getFont();
    float[] known = advances.computeIfAbsent(face, f -> new float[PLANE]);
    float sum = 0;
    for (int at = 0; at < text.length(); ) {
      int character = text.codePointAt(at);
      at += Character.charCount(character);
      sum +=
          Claim.is(character)
              ? (float) Claim.room(character)
              : advance(context, font, known, character);
    }
    float width = sum * font.getSize2D();
    return width - Math.floor(width) < NEGLIGIBLE ? (int) width : (int) Math.ceil(width);
  }

  private float advance(FontContext context, FSFont font, float[] known, int character) {
    if (character >= PLANE) {
      return super.getWidth(context, font, Character.toString(character)) / font.getSize2D();
    }
    if (known[character] == 0) {
      known[character] = 1 + measured(context, font, character);
    }
    return known[character] - 1;
  }

  private float measured(FontContext context, FSFont font, int character) {
    PDFont face = ((PdfBoxFSFont) font).getFontDescriptions().get(0).getFont();
    try {
      return face.getStringWidth(Character.toString(character)) / UNITS;
    } catch (IllegalArgumentException e) {
      // not in the font: as wide as what stands for it
      return super.getWidth(context, font, Character.toString(character)) / font.getSize2D();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
