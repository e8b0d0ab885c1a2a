package almanac.print;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.w3c.dom.Document;

/**
 * The shipped Noto Sans SC in two weights, cut down to the characters of one document.
 *
 * <p>Its glyphs have several characters each: a radical looks like the ideograph. Who copies text
 * from a PDF gets one of them, so a font must know no character but those that are written.
 */
final class Lettering {
  static final String FAMILY = "Noto Sans SC";

  /** Not those of ligatures, which would name glyphs by their numbers in the whole font. */
  private static final List<String> TABLES =
      List.of(
          "OS/2", "cmap", "cvt ", "fpgm", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "name",
          "post", "prep");

  private static final int REGULAR = 400;
  private static final int BOLD = 700;
  private static final String FOLDER = "/fonts/ttf/NotoSansSC/NotoSansSC-";

  private final byte[] regular;
  private final byte[] bold;

  private Lettering(byte[] regular, byte[] bold) {
    this.regular = regular;
    this.bold = bold;
  }

  /** Of its characters and of ASCII, which counters and leaders are made of. */
  static Lettering of(Document document, String more) {
    Set<Integer> characters = new TreeSet<>();
    for (int ascii = ' '; ascii <= '~'; ascii++) {
      characters.add(ascii);
    }
    (document.getDocumentElement().getTextContent() + more)
        .codePoints()
        .filter(character -> character >= ' ')
        .forEach(characters::add);
    return new Lettering(cut(Regular.FACE, characters), cut(Bold.FACE, characters));
  }

  /** For the library's own wants. */
  static FontMapper mapper() {
    return new ShippedFonts(Regular.FACE);
  }

  void lendTo(PdfRendererBuilder builder) {
    lend(builder, regular, REGULAR);
    lend(builder, bold, BOLD);
  }

  private static void lend(PdfRendererBuilder builder, byte[] font, int weight) {
    builder.useFont(() -> new ByteArrayInputStream(font), FAMILY, weight, FontStyle.NORMAL, true);
  }

  /** One at a time: a face is read at a place that it remembers. */
  private static synchronized byte[] cut(TrueTypeFont face, Set<Integer> characters) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      TTFSubsetter subsetter = new TTFSubsetter(face, TABLES);
      subsetter.addAll(characters);
      subsetter.writeToStream(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static TrueTypeFont face(String weight) {
    String name = FOLDER + weight + ".ttf";
    try (InputStream in = Lettering.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name);
      }
      return new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final class Regular {
    private static final TrueTypeFont FACE = face("Regular");
  }

  private static final class Bold {
    private static final TrueTypeFont FACE = face("Bold");
  }
}
