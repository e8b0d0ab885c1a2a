package almanac.print;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.w3c.dom.Document;

/**
 * An edition as PDF, tagged after PDF/UA-1 (ISO 14289-1).
 *
 * <p>The same edition gives the same bytes. Nothing is read but the edition and the shipped fonts.
 */
public final class Pdf {
  /** Stands for what the fonts do not have, as in Chinese printing. */
  private static final String MISSING = "\u3013";

  /** Kept, for a logger that nobody holds forgets its level. */
  private static final List<Logger> LIBRARIES =
      List.of(Logger.getLogger("org.apache.pdfbox"), Logger.getLogger("org.apache.fontbox"));

  private Pdf() {}

  public static byte[] of(Edition edition) {
    return of(edition, new ArrayList<>());
  }

  /**
   * @param complaints gets what the layout would have warned of
   */
  static byte[] of(Edition edition, List<String> complaints) {
    XRLog.setLoggingEnabled(false);
    LIBRARIES.forEach(library -> library.setLevel(Level.OFF));
    FontMappers.set(Lettering.mapper());
    Document document = Manuscript.of(edition);
    try (PdfBoxRenderer renderer = builder(edition, document, complaints).buildPdfRenderer()) {
      renderer.getSharedContext().setTextRenderer(new Measures());
      renderer.setListener(new ReadingOrder());
      try (PDDocument made = renderer.createPDFKeepOpen()) {
        return Binding.bytes(made, edition);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static PdfRendererBuilder builder(
      Edition edition, Document document, List<String> complaints) {
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.useFastMode();
    builder.usePdfUaAccessibility(true);
    builder.usePdfVersion(1.7f);
    builder.withProducer("Almanac");
    builder.useReplacementText(MISSING);
    builder.useUnicodeLineBreaker(new TextBreaks(LineBreaks::next));
    builder.useUnicodeCharacterBreaker(
        new TextBreaks((text, from) -> text.offsetByCodePoints(from, 1)));
    builder.useSVGDrawer(new Drawings());
    new Shelf(edition.images()).lendTo(builder);
    Lettering.of(document, MISSING).lendTo(builder);
    builder.withDiagnosticConsumer(said -> note(said, complaints));
    builder.withW3cDocument(document, Shelf.ROOT);
    return builder;
  }

  private static void note(Diagnostic said, List<String> complaints) {
    if (said.getLevel().intValue() >= Level.WARNING.intValue()) {
      complaints.add(said.getFormattedMessage());
    }
  }
}
