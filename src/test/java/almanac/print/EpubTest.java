package almanac.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

/** Books as EPUB. */
class EpubTest {
  private static final Book BOOK =
      new Book(
          new Book.Imprint(
              "Loans & banks", "en", "An office", "", "urn:uuid:1", "2018-04-30", "Contents"),
          List.of(
              new Book.Part("cover.xhtml", "Loans", "<h1>Loans</h1>"),
              new Book.Part("part-1.xhtml", "One", "<h1 id=\"a\">One</h1><svg></svg>")),
          List.of(
              new Book.Line(
                  "One",
                  "part-1.xhtml#a",
                  List.of(new Book.Line("Two", "part-1.xhtml#b", List.of())))),
          "p {}",
          Map.of("img/a.JPG", new byte[] {1}));

  @Test
  void theFirstBytesSayWhatItIs() {
    byte[] epub = Epub.of(BOOK);
    assertThat(new String(epub, 30, 28, StandardCharsets.US_ASCII))
        .isEqualTo("mimetypeapplication/epub+zip");
  }

  @Test
  void theSameBookGivesTheSameBytes() {
    assertThat(Epub.of(BOOK)).isEqualTo(Epub.of(BOOK));
  }

  @Test
  void everyFileIsInItsList() throws IOException {
    assertThat(files(BOOK).keySet())
        .containsExactly(
            "mimetype",
            "META-INF/container.xml",
            "book/package.opf",
            "book/contents.xhtml",
            "book/book.css",
            "book/cover.xhtml",
            "book/part-1.xhtml",
            "book/img/a.JPG");
    assertThat(files(BOOK).get("book/package.opf"))
        .contains(
            "href=\"contents.xhtml\" media-type=\"application/xhtml+xml\" properties=\"nav\"",
            "href=\"part-1.xhtml\" media-type=\"application/xhtml+xml\" properties=\"svg\"",
            "href=\"img/a.JPG\" media-type=\"image/jpeg\"");
  }

  @Test
  void itIsReadFromTheCoverThroughTheContents() throws IOException {
    assertThat(files(BOOK).get("book/package.opf"))
        .containsSubsequence(
            "<itemref idref=\"cover\"/>",
            "<itemref idref=\"contents\"/>",
            "<itemref idref=\"part-1\"/>");
  }

  @Test
  void itSaysWhatItIsAndWhoItServes() throws IOException {
    assertThat(files(BOOK).get("book/package.opf"))
        .contains(
            "<dc:identifier id=\"id\">urn:uuid:1</dc:identifier>",
            "<dc:title>Loans &amp; banks</dc:title>",
            "<dc:publisher>An office</dc:publisher>",
            "<meta property=\"dcterms:modified\">2018-04-30T00:00:00Z</meta>",
            "<meta property=\"schema:accessModeSufficient\">textual</meta>")
        .doesNotContain("dc:rights");
  }

  @Test
  void linesOfTheContentsStandBelowEachOther() throws IOException {
    assertThat(files(BOOK).get("book/contents.xhtml"))
        .contains(
            "<li><a href=\"part-1.xhtml#a\">One</a><ol>\n<li><a href=\"part-1.xhtml#b\">Two</a>");
  }

  private static Map<String, String> files(Book book) throws IOException {
    Map<String, String> files = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(Epub.of(book)))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return files;
  }
}
