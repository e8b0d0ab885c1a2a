package almanac.print;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** The document of an edition, made ready for the layout. */
final class Manuscript {
  private Manuscript() {}

  static Document of(Edition edition) {
    Document document = parse(edition.xhtml());
    Nodes.root(document).setAttribute("lang", edition.language());
    Wording.settle(document);
    Tables.settle(document);
    Lists.settle(document);
    Ways.settle(document);
    Pictures.settle(document);
    Headings.settle(document);
    RunningHeads.add(document, edition.title());
    head(document, edition);
    Seams.close(document);
    Runs.settle(document);
    return document;
  }

  /** No document type, hence no entity and no file. */
  private static Document parse(String xhtml) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
      factory.setNamespaceAware(true);
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      DocumentBuilder builder = factory.newDocumentBuilder();
      builder.setErrorHandler(null);
      return builder.parse(new InputSource(new StringReader(xhtml)));
    } catch (ParserConfigurationException | SAXException e) {
      throw new IllegalArgumentException("an edition that is no XHTML", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What the layout looks for in the head: title, style, bookmarks. */
  private static void head(Document document, Edition edition) {
    Element root = Nodes.root(document);
    List<Element> bookmarks = Bookmarks.of(document);
    Nodes.all(root, "head").forEach(head -> root.removeChild(head));
    Element head = Nodes.element(document, "head", "");
    head.appendChild(Nodes.element(document, "title", edition.title()));
    head.appendChild(Nodes.element(document, "style", edition.css()));
    Element list = Nodes.element(document, "bookmarks", "");
    bookmarks.forEach(list::appendChild);
    head.appendChild(list);
    root.insertBefore(head, root.getFirstChild());
  }
}
