package almanac.chart;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.w3c.dom.Document;

/**
 * Draws SVG elements by way of Batik, and sorts them by item.
 *
 * <p>Batik is asked for what it has whenever the item changes. It knows neither weight nor width of
 * a text, so the labels are kept beside it, in the order in which they are written.
 */
final class SvgSheet extends Sheet {
  private static final int GROUND = -1;

  /** What belongs together. */
  private record Part(int key, String title, List<Mark> shapes) {}

  private final SVGGraphics2D graphics;
  private final ArrayDeque<Label> labels = new ArrayDeque<>();
  private final List<Part> parts = new ArrayList<>();
  private final Map<Integer, Part> items = new LinkedHashMap<>();
  private int key = GROUND;
  private String title = "";

  SvgSheet() {
    SVGGeneratorContext context = SVGGeneratorContext.createDefault(document());
    context.setPrecision(1);
    context.setComment(null);
    graphics = new SVGGraphics2D(context, false);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
  }

  private static Document document() {
    try {
      return DocumentBuilderFactory.newDefaultInstance()
          .newDocumentBuilder()
          .getDOMImplementation()
          .createDocument("http://www.w3.org/2000/svg", "svg", null);
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  Graphics2D graphics() {
    return graphics;
  }

  @Override
  void item(int item, String itemTitle) {
    if (item != key) {
      flush();
      key = item;
      title = itemTitle;
    }
  }

  @Override
  void ground() {
    item(GROUND, "");
  }

  @Override
  void text(Placed placed) {
    Label label = placed.label();
    if (label.text().isEmpty()) {
      return;
    }
    Font font = Typeface.of(label.bold()).font(label.size());
    labels.add(label);
    graphics.setFont(font);
    graphics.setPaint(label.tone().color());
    graphics.drawString(label.text(), (float) placed.x(), (float) placed.y());
  }

  private void flush() {
    List<Mark> shapes = Mark.all(graphics.getTopLevelGroup(), labels);
    if (key != GROUND && items.containsKey(key)) {
      items.get(key).shapes().addAll(shapes);
    } else if (!shapes.isEmpty()) {
      Part part = new Part(key, title, new ArrayList<>(shapes));
      parts.add(part);
      items.put(key, part);
    }
  }

  /** Everything drawn, as flat SVG in the given colours. */
  String markup(Ink ink) {
    flush();
    StringBuilder markup = new StringBuilder();
    for (Part part : parts) {
      String shapes = part.shapes().stream().map(s -> s.markup(ink)).reduce("", String::concat);
      markup.append(
          part.title().isEmpty()
              ? shapes
              : group(part, ink) + Ink.escape(part.title()) + "</title>" + shapes + "</g>");
    }
    return markup.toString();
  }

  /** In a page a mark has the key that its cell in the table has. */
  private static String group(Part part, Ink ink) {
    return (ink == Ink.INLINE ? "<g data-k=\"" + part.key() + "\">" : "<g>") + "<title>";
  }
}
