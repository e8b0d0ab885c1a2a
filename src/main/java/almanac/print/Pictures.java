package almanac.print;

import java.util.stream.Collectors;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Drawings have their words as the one text that stands for them. */
final class Pictures {
  private Pictures() {}

  static void settle(Document document) {
    for (Element svg : Nodes.all(document, "svg")) {
      String words =
          Nodes.elements(svg)
              .filter(e -> Nodes.name(e).equals("title") || Nodes.name(e).equals("desc"))
              .map(Nodes::words)
              .collect(Collectors.joining(" "));
      svg.setAttribute("alt", words);
      wrap(svg);
    }
  }

  /** By itself, so that it keeps its place among what stands beside it. */
  private static void wrap(Element svg) {
    Element frame = Nodes.element(svg.getOwnerDocument(), "div", "");
    frame.setAttribute("class", "drawing");
    svg.getParentNode().replaceChild(frame, svg);
    frame.appendChild(svg);
  }
}
