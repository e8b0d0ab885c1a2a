package almanac.print;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The headings of the parts as an outline, three levels deep. */
final class Bookmarks {
  private Bookmarks() {}

  /** Headings without an id get one. */
  static List<Element> of(Document document) {
    List<Element> top = new ArrayList<>();
    Deque<Element> open = new ArrayDeque<>();
    int count = 0;
    for (Element heading : Nodes.all(document, "h1", "h2", "h3")) {
      count++;
      if (heading.getAttribute("id").isEmpty()) {
        heading.setAttribute("id", "bookmark-" + count);
      }
      Element bookmark = bookmark(document, heading);
      while (!open.isEmpty() && level(open.peek()) >= level(bookmark)) {
        open.pop();
      }
      if (open.isEmpty()) {
        top.add(bookmark);
      } else {
        open.peek().appendChild(bookmark);
      }
      open.push(bookmark);
    }
    return top;
  }

  private static Element bookmark(Document document, Element heading) {
    Element bookmark = Nodes.element(document, "bookmark", "");
    bookmark.setAttribute("name", Nodes.title(heading));
    bookmark.setAttribute("href", "#" + heading.getAttribute("id"));
    bookmark.setAttribute("level", Nodes.name(heading));
    return bookmark;
  }

  private static int level(Element bookmark) {
    return bookmark.getAttribute("level").charAt(1) - '0';
  }
}
