package almanac.print;

import almanac.source.Archive;
import almanac.source.Flow;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Books as EPUB 3.3; the same book gives the same bytes. */
public final class Epub {
  private static final String TYPE = "application/epub+zip";
  private static final String CONTAINER =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
      <rootfiles><rootfile full-path="book/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
      </container>
      """;

  private Epub() {}

  /** The book as a file. */
  public static byte[] of(Book book) {
    Map<String, Flow> files = new LinkedHashMap<>();
    files.put("META-INF/container.xml", text(CONTAINER));
    files.put("book/package.opf", text(EpubPackage.of(book)));
    files.put("book/contents.xhtml", text(EpubPages.contents(book)));
    files.put("book/book.css", text(book.css()));
    book.parts().forEach(p -> files.put("book/" + p.file(), text(EpubPages.part(book, p))));
    book.images().forEach((name, bytes) -> files.put("book/" + name, out -> out.write(bytes)));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      Archive.write(new Archive.First("mimetype", TYPE), files, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // memory does not fail so
    }
    return out.toByteArray();
  }

  private static Flow text(String text) {
    return out -> out.write(text.getBytes(StandardCharsets.UTF_8));
  }
}
