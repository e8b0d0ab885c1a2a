package almanac.markup;

import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** Makes what is written for a screen stand on sheets. */
final class Sheets {
  /** A colour that follows the reader's choice, with the one of the day behind it. */
  private static final Pattern INK = Pattern.compile("var\\(--[\\w-]+,\\s*([^()]+)\\)");

  private Sheets() {}

  /** Opens what is closed, and takes off what only a screen understands. */
  static void flatten(Element main) {
    main.select("details > summary").tagName("p").addClass("summary");
    main.select("details").removeAttr("open").tagName("div").addClass("details");
    main.select(".scroll").removeAttr("role").removeAttr("tabindex").removeAttr("aria-labelledby");
    main.select(".scroll").removeAttr("aria-label");
    for (Element element : main.select("*")) {
      element.attributes().asList().stream()
          .map(Attribute::getKey)
          .filter(key -> key.startsWith("data-"))
          .toList()
          .forEach(element::removeAttr);
    }
    main.select("svg").attr("xmlns", "http://www.w3.org/2000/svg");
    main.select("svg, svg *").forEach(Sheets::ink);
  }

  private static void ink(Element drawn) {
    for (Attribute attribute : drawn.attributes()) {
      if (attribute.getValue().contains("var(")) {
        attribute.setValue(INK.matcher(attribute.getValue()).replaceAll("$1").strip());
      }
    }
  }

  /** Notes as books have them, which readers' programs show where they are pointed to. */
  static void notes(Element main) {
    main.select(".sidenote")
        .tagName("aside")
        .attr("epub:type", "footnote")
        .attr("role", "doc-footnote");
    main.select("a.fnref").attr("epub:type", "noteref").attr("role", "doc-noteref");
  }
}
