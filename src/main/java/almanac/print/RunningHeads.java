package almanac.print;

import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** What stands above each page: the edition, and the part that one reads. */
final class RunningHeads {
  private RunningHeads() {}

  static void add(Document document, String title) {
    for (Element body : Nodes.all(Nodes.root(document), "body")) {
      begin(body, "run-title", title);
    }
    for (Element part : Nodes.all(document, "section")) {
      if (Nodes.isA(part, "part")) {
        Nodes.all(part, "h1").stream()
            .findFirst()
            .ifPresent(h1 -> begin(part, "run-part", Nodes.title(h1)));
      }
    }
  }

  private static void begin(Element block, String styleClass, String text) {
    Element head = Nodes.element(block.getOwnerDocument(), "div", text);
    head.setAttribute("class", styleClass);
    block.insertBefore(head, block.getFirstChild());
  }
}
