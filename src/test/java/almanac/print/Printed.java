package almanac.print;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** What is on paper. */
final class Printed {
  private Printed() {}

  /** A look at a document that somebody else reads. */
  interface Look<T> {
    T at(PDDocument document) throws IOException;
  }

  static <T> T look(byte[] pdf, Look<T> look) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return look.at(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String text(byte[] pdf) {
    return look(pdf, document -> new PDFTextStripper().getText(document));
  }

  static List<String> lines(byte[] pdf) {
    return Stream.of(text(pdf).split("\\R", -1))
        .map(String::strip)
        .filter(l -> !l.isEmpty())
        .toList();
  }
}
