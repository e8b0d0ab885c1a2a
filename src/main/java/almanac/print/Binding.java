package almanac.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/** What a document says of itself, and its bytes: without a date, under a fixed number. */
final class Binding {
  private static final long NUMBER = 0;

  private static final String METADATA =
      """
      <?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
      <x:xmpmeta xmlns:x="adobe:ns:meta/">
        <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
          <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" \
      xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
            <dc:format>application/pdf</dc:format>
            <dc:language><rdf:Bag><rdf:li>%s</rdf:li></rdf:Bag></dc:language>
            <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
      %s      <pdf:Producer>Almanac</pdf:Producer>
            <pdfuaid:part>1</pdfuaid:part>
          </rdf:Description>
        </rdf:RDF>
      </x:xmpmeta>
      <?xpacket end="r"?>
      """;

  private Binding() {}

  static byte[] bytes(PDDocument document, Edition edition) throws IOException {
    PDDocumentInformation information = new PDDocumentInformation();
    information.setTitle(edition.title());
    information.setProducer("Almanac");
    if (!edition.publisher().isEmpty()) {
      information.setAuthor(edition.publisher());
    }
    document.setDocumentInformation(information);
    Annotations.describe(document);
    document.getDocumentCatalog().setMetadata(metadata(document, edition));
    document.setDocumentId(NUMBER);
    Decimals.settle(document);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.save(out);
    return out.toByteArray();
  }

  private static PDMetadata metadata(PDDocument document, Edition edition) throws IOException {
    String creator =
        edition.publisher().isEmpty()
            ? ""
            : "      <dc:creator><rdf:Seq><rdf:li>"
                + escaped(edition.publisher())
                + "</rdf:li></rdf:Seq></dc:creator>\n";
    String text =
        METADATA.formatted(escaped(edition.language()), escaped(edition.title()), creator);
    PDMetadata metadata = new PDMetadata(document);
    metadata.importXMPMetadata(text.getBytes(StandardCharsets.UTF_8));
    return metadata;
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
