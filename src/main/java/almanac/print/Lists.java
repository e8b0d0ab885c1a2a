package almanac.print;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Items of lists in a frame, since the layout draws a bullet as large as the item's own font. */
final class Lists {
  private Lists() {}

  static void settle(Document document) {
    for (Element list : Nodes.all(document, "ul")) {
      Nodes.elements(list).filter(e -> Nodes.name(e).equals("li")).forEach(Lists::frame);
    }
  }

  private static void frame(Element item) {
    Element frame = Nodes.element(item.getOwnerDocument(), "div", "");
    frame.setAttribute("class", "item");
    for (Node child : Nodes.children(item)) {
      frame.appendChild(child);
    }
    item.appendChild(frame);
  }
}
