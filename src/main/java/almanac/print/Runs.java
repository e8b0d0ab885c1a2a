package almanac.print;

import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * Each text between elements in an element of its own.
 *
 * <p>The layout paints, and tags, all texts of an element before those of the elements in it: the
 * words around a link would be read before the link.
 */
final class Runs {
  private Runs() {}

  static void settle(Document document) {
    for (Element element : Nodes.all(document)) {
      List<Node> children = Nodes.children(element);
      if (children.stream().anyMatch(Runs::isInline)) {
        children.stream().filter(Text.class::isInstance).forEach(Runs::wrap);
      }
    }
  }

  private static boolean isInline(Node node) {
    return node instanceof Element element && Nodes.isInline(element);
  }

  private static void wrap(Node text) {
    Element run = Nodes.element(text.getOwnerDocument(), "span", "");
    text.getParentNode().replaceChild(run, text);
    run.appendChild(text);
  }
}
