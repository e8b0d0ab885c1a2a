package almanac.print;

import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Headings in levels that begin with the first and leave none out (ISO 14289-1, 7.4.2). */
final class Headings {
  private Headings() {}

  static void settle(Document document) {
    int last = 0;
    for (Element heading : Nodes.all(document, "h1", "h2", "h3", "h4", "h5", "h6")) {
      int level = Math.min(level(heading), last + 1);
      last = level;
      if (level != level(heading)) {
        Nodes.rename(heading, "h" + level);
      }
    }
  }

  private static int level(Element heading) {
    return Nodes.name(heading).charAt(1) - '0';
  }
}
