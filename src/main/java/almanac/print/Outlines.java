package almanac.print;

import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import org.w3c.dom.Element;

/** The shapes of SVG (1.1, 9). */
final class Outlines {
  private Outlines() {}

  static Shape of(Element e) {
    return switch (Nodes.name(e)) {
      case "rect" -> rectangle(e);
      case "line" ->
          new Line2D.Double(
              number(e, "x1", 0), number(e, "y1", 0), number(e, "x2", 0), number(e, "y2", 0));
      case "circle" -> ellipse(e, number(e, "r", 0), number(e, "r", 0));
      case "ellipse" -> ellipse(e, number(e, "rx", 0), number(e, "ry", 0));
      case "polyline" -> PathData.of("M" + e.getAttribute("points"));
      case "polygon" -> PathData.of("M" + e.getAttribute("points") + "Z");
      case "path" -> PathData.of(e.getAttribute("d"));
      default -> throw new IllegalArgumentException("not drawn: " + Nodes.name(e));
    };
  }

  static double number(Element e, String name, double otherwise) {
    String written = e.getAttribute(name).strip();
    return written.isEmpty() ? otherwise : Double.parseDouble(written.replace("px", ""));
  }

  private static Shape rectangle(Element e) {
    double rx = number(e, "rx", number(e, "ry", 0));
    double ry = number(e, "ry", rx);
    double x = number(e, "x", 0);
    double y = number(e, "y", 0);
    double width = number(e, "width", 0);
    double height = number(e, "height", 0);
    return rx == 0
        ? new Rectangle2D.Double(x, y, width, height)
        : new RoundRectangle2D.Double(x, y, width, height, rx * 2, ry * 2);
  }

  private static Shape ellipse(Element e, double rx, double ry) {
    return new Ellipse2D.Double(number(e, "cx", 0) - rx, number(e, "cy", 0) - ry, rx * 2, ry * 2);
  }
}
