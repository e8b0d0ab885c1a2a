package almanac.chart;

import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;

/** Reads drawings back, as a browser would. */
final class Layout {

  private Layout() {}

  private static Element parse(String svg) {
    try {
      return DocumentBuilderFactory.newDefaultInstance()
          .newDocumentBuilder()
          .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)))
          .getDocumentElement();
    } catch (Exception e) {
      throw new AssertionError(svg, e);
    }
  }

  private static List<Element> all(String svg, String name) {
    var nodes = parse(svg).getElementsByTagName(name);
    return IntStream.range(0, nodes.getLength()).mapToObj(i -> (Element) nodes.item(i)).toList();
  }

  static List<String> elements(String svg) {
    return Stream.concat(Stream.of("svg"), all(svg, "*").stream().map(Element::getTagName))
        .distinct()
        .toList();
  }

  static List<String> ids(String svg) {
    return all(svg, "*").stream().map(e -> e.getAttribute("id")).filter(i -> !i.isEmpty()).toList();
  }

  /** What the drawing's label points to. */
  static List<String> labelled(String svg) {
    List<String> ids = List.of(parse(svg).getAttribute("aria-labelledby").split(" ", -1));
    return all(svg, "*").stream()
        .filter(e -> ids.contains(e.getAttribute("id")))
        .map(Element::getTextContent)
        .toList();
  }

  static double height(String svg) {
    return view(svg).getHeight();
  }

  private static Rectangle2D view(String svg) {
    double[] view =
        Stream.of(parse(svg).getAttribute("viewBox").split(" ", -1))
            .mapToDouble(Double::parseDouble)
            .toArray();
    return new Rectangle2D.Double(view[0], view[1], view[2], view[3]);
  }

  /** Labels that are cut by the edge or touch another one. */
  static List<String> mistakes(String svg) {
    List<String> mistakes = new ArrayList<>();
    Rectangle2D view = view(svg);
    List<Element> texts = all(svg, "text");
    for (int i = 0; i < texts.size(); i++) {
      Rectangle2D box = box(texts.get(i));
      if (!view.contains(box)) {
        mistakes.add("cut: " + texts.get(i).getTextContent() + " " + box);
      }
      for (Element other : texts.subList(i + 1, texts.size())) {
        if (box.intersects(box(other))) {
          mistakes.add("touch: " + texts.get(i).getTextContent() + " " + other.getTextContent());
        }
      }
    }
    return mistakes;
  }

  private static Rectangle2D box(Element text) {
    String written = text.getAttribute("font-size");
    double size = written.isEmpty() ? 14 : Double.parseDouble(written);
    double x = Double.parseDouble(text.getAttribute("x"));
    double y = Double.parseDouble(text.getAttribute("y"));
    double width = Double.parseDouble(text.getAttribute("textLength"));
    return new Rectangle2D.Double(x, y - size * 0.86, width - 0.1, size);
  }
}
