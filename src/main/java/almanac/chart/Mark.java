package almanac.chart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * One element of a drawing, with what it inherits from Batik's groups.
 *
 * @param attributes as Batik wrote them
 * @param label of a text
 */
record Mark(String name, Map<String, String> attributes, List<Label> label) {
  private static final Map<String, List<String>> PLACE =
      Map.of(
          "rect", List.of("x", "y", "width", "height"),
          "line", List.of("x1", "y1", "x2", "y2"),
          "circle", List.of("cx", "cy", "r"),
          "path", List.of("d"),
          "text", List.of("x", "y"));

  /** Every shape and text below an element, in drawing order; takes the labels of the texts. */
  static List<Mark> all(Element group, Queue<Label> labels) {
    List<Mark> marks = new ArrayList<>();
    collect(group, Map.of(), labels, marks);
    return marks;
  }

  private static void collect(
      Element element, Map<String, String> inherited, Queue<Label> labels, List<Mark> marks) {
    Map<String, String> attributes = new LinkedHashMap<>(inherited);
    for (int i = 0; i < element.getAttributes().getLength(); i++) {
      Node attribute = element.getAttributes().item(i);
      attributes.put(attribute.getNodeName(), attribute.getNodeValue());
    }
    if (element.getTagName().equals("text")) {
      marks.add(new Mark("text", attributes, List.of(labels.remove())));
    } else if (PLACE.containsKey(element.getTagName())) {
      marks.add(new Mark(element.getTagName(), attributes, List.of()));
    } else if (!element.getTagName().equals("defs")) {
      for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
        collect((Element) child, attributes, labels, marks);
      }
    }
  }

  String markup(Ink ink) {
    StringBuilder markup = new StringBuilder("<").append(name);
    for (String place : PLACE.getOrDefault(name, List.of())) {
      put(markup, place, path(attributes.getOrDefault(place, "0")));
    }
    if (name.equals("text")) {
      return markup + text(ink, label.get(0));
    }
    String fill = attributes.getOrDefault("fill", "");
    if (!name.equals("line")) {
      put(markup, "fill", fill.equals("none") ? fill : ink.of(Ink.tone(fill)));
    }
    if (!attributes.getOrDefault("stroke", "none").equals("none")) {
      stroke(markup, ink);
    }
    return markup + "/>";
  }

  private void stroke(StringBuilder markup, Ink ink) {
    put(markup, "stroke", ink.of(Ink.tone(attributes.getOrDefault("stroke", ""))));
    putUnless(markup, "stroke-width", "1");
    putUnless(markup, "stroke-dasharray", "none");
    if (attributes.getOrDefault("stroke-linecap", "").equals("round")) {
      put(markup, "stroke-linecap", "round");
      put(markup, "stroke-linejoin", "round");
    }
  }

  private void putUnless(StringBuilder markup, String attribute, String value) {
    String written = attributes.getOrDefault(attribute, value);
    if (!written.equals(value)) {
      put(markup, attribute, written.replace(',', ' '));
    }
  }

  /** The width that was measured holds in every font: what ends or stands in the middle, stays. */
  private static String text(Ink ink, Label label) {
    StringBuilder markup = new StringBuilder();
    if (label.size() != Label.SIZE) {
      put(markup, "font-size", Decimals.one(label.size()));
    }
    if (label.bold()) {
      put(markup, "font-weight", "600");
    }
    if (label.tone() != Tone.INK) {
      put(markup, "fill", ink.of(label.tone()));
    }
    put(markup, "textLength", Decimals.one(label.width()));
    put(markup, "lengthAdjust", "spacingAndGlyphs");
    return markup + ">" + Ink.escape(label.text()) + "</text>";
  }

  private static void put(StringBuilder markup, String attribute, String value) {
    markup.append(' ').append(attribute).append("=\"").append(value).append('"');
  }

  /** Without the blanks that Batik sets after a letter, and without a negative zero. */
  private static String path(String written) {
    return written.replaceAll("(?<![0-9.])-0(?![0-9.])", "0").replaceAll("\\s*([A-Z])\\s*", "$1");
  }
}
