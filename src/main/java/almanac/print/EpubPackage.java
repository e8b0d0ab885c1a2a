package almanac.print;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What a book says of itself (EPUB 3.3, 5; EPUB Accessibility 1.1, 2.2). */
final class EpubPackage {
  private static final Map<String, String> IMAGES =
      Map.of(
          "gif", "image/gif",
          "jpeg", "image/jpeg",
          "jpg", "image/jpeg",
          "png", "image/png",
          "svg", "image/svg+xml",
          "webp", "image/webp");

  /** Tables stand beside every drawing, so that the words alone are enough. */
  private static final List<String> ACCESS =
      List.of(
          "accessMode=textual",
          "accessMode=visual",
          "accessModeSufficient=textual",
          "accessibilityFeature=tableOfContents",
          "accessibilityFeature=structuralNavigation",
          "accessibilityFeature=readingOrder",
          "accessibilityFeature=alternativeText",
          "accessibilityFeature=longDescription",
          "accessibilityHazard=none");

  private EpubPackage() {}

  static String of(Book book) {
    return """
        <?xml version="1.0" encoding="UTF-8"?>
        <package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="%s">
        %s%s%s</package>
        """
        .formatted(
            book.imprint().language(), metadata(book.imprint()), manifest(book), spine(book));
  }

  private static String metadata(Book.Imprint imprint) {
    StringBuilder xml = new StringBuilder();
    xml.append("<metadata xmlns:dc=\"http://purl.org/dc/elements/1.1/\">\n");
    core(xml, "identifier id=\"id\"", imprint.identifier());
    core(xml, "title", imprint.title());
    core(xml, "language", imprint.language());
    core(xml, "publisher", imprint.publisher());
    core(xml, "rights", imprint.rights());
    meta(xml, "dcterms:modified", imprint.modified() + "T00:00:00Z");
    for (String access : ACCESS) {
      int at = access.indexOf('=');
      meta(xml, "schema:" + access.substring(0, at), access.substring(at + 1));
    }
    return xml.append("</metadata>\n").toString();
  }

  private static void core(StringBuilder xml, String element, String text) {
    if (!text.isEmpty()) {
      String name = element.split(" ", 2)[0];
      xml.append("<dc:").append(element).append('>').append(EpubPages.escaped(text));
      xml.append("</dc:").append(name).append(">\n");
    }
  }

  private static void meta(StringBuilder xml, String property, String text) {
    xml.append("<meta property=\"").append(property).append("\">").append(text).append("</meta>\n");
  }

  private static String manifest(Book book) {
    StringBuilder xml = new StringBuilder("<manifest>\n");
    item(xml, "contents", "contents.xhtml", "application/xhtml+xml\" properties=\"nav");
    item(xml, "css", "book.css", "text/css");
    for (Book.Part part : book.parts()) {
      String drawn = part.body().contains("<svg") ? "\" properties=\"svg" : "";
      item(xml, id(part), part.file(), "application/xhtml+xml" + drawn);
    }
    int number = 0;
    for (String image : book.images().keySet()) {
      String ending = image.substring(image.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
      item(xml, "image-" + ++number, image, IMAGES.getOrDefault(ending, "image/png"));
    }
    return xml.append("</manifest>\n").toString();
  }

  private static void item(StringBuilder xml, String id, String href, String type) {
    xml.append("<item id=\"").append(id).append("\" href=\"").append(EpubPages.escaped(href));
    xml.append("\" media-type=\"").append(type).append("\"/>\n");
  }

  private static String id(Book.Part part) {
    return part.file().replaceFirst("\\.xhtml$", "");
  }

  /** The cover, the contents, then the rest. */
  private static String spine(Book book) {
    StringBuilder xml = new StringBuilder("<spine>\n");
    String contents = "<itemref idref=\"contents\"/>\n";
    for (Book.Part part : book.parts()) {
      xml.append("<itemref idref=\"").append(id(part)).append("\"/>\n");
      xml.append(contents);
      contents = "";
    }
    return xml.append("</spine>\n").toString();
  }
}
