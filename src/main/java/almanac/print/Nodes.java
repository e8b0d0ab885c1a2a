package almanac.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** Short ways through a tree of XHTML. */
final class Nodes {
  private static final String XHTML = "http://www.w3.org/1999/xhtml";

  private static final Set<String> INLINE =
      Set.of(
          "a", "abbr", "b", "bdi", "cite", "code", "data", "del", "dfn", "em", "i", "ins", "kbd",
          "mark", "q", "s", "samp", "span", "strong", "sup", "time", "u", "var");

  private Nodes() {}

  static Element root(Document document) {
    return document.getDocumentElement();
  }

  /** Those below a node, in order; what is done to them meanwhile does not disturb. */
  static List<Element> all(Node top, String... names) {
    Set<String> wanted = Set.of(names);
    List<Element> found = new ArrayList<>();
    gather(top, found);
    return found.stream().filter(e -> wanted.isEmpty() || wanted.contains(name(e))).toList();
  }

  private static void gather(Node top, List<Element> found) {
    for (Node child : children(top)) {
      if (child instanceof Element element) {
        found.add(element);
        gather(element, found);
      }
    }
  }

  static List<Node> children(Node node) {
    List<Node> children = new ArrayList<>();
    for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
      children.add(child);
    }
    return children;
  }

  static Stream<Element> elements(Node node) {
    return children(node).stream().filter(Element.class::isInstance).map(Element.class::cast);
  }

  static List<Text> texts(Node top) {
    List<Text> found = new ArrayList<>();
    for (Node child : children(top)) {
      if (child instanceof Text text) {
        found.add(text);
      } else {
        found.addAll(texts(child));
      }
    }
    return found;
  }

  static String name(Element element) {
    String local = element.getLocalName();
    return local == null ? element.getTagName() : local;
  }

  static boolean isA(Element element, String styleClass) {
    return List.of(element.getAttribute("class").split("\\s+", -1)).contains(styleClass);
  }

  /** As one reads it, in one line. */
  static String words(Node node) {
    return node.getTextContent().strip().replaceAll("\\s+", " ");
  }

  /** A heading without the marks of its notes. */
  static String title(Element heading) {
    Node copy = heading.cloneNode(true);
    for (Element element : all(copy)) {
      if (isRaised(element)) {
        element.setTextContent("");
      }
    }
    return words(copy);
  }

  /** A mark of a note. */
  static boolean isRaised(Element element) {
    return name(element).equals("sup") || isA(element, "fnref");
  }

  static Element element(Document document, String name, String text) {
    Element made = document.createElementNS(XHTML, name);
    if (!text.isEmpty()) {
      made.setTextContent(text);
    }
    return made;
  }

  static Element rename(Element element, String name) {
    return (Element) element.getOwnerDocument().renameNode(element, XHTML, name);
  }

  /** Whether it stands in a line of text. */
  static boolean isInline(Element element) {
    return INLINE.contains(name(element));
  }
}
