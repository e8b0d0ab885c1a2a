package almanac.print;

import java.util.Set;
import java.util.stream.Collectors;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Links: each says where it leads, and leads somewhere. */
final class Ways {
  private Ways() {}

  static void settle(Document document) {
    Set<String> ids =
        Nodes.all(document).stream().map(e -> e.getAttribute("id")).collect(Collectors.toSet());
    for (Element link : Nodes.all(document, "a")) {
      if (leads(link.getAttribute("href"), ids)) {
        link.setAttribute("title", Nodes.words(link));
      } else {
        link.removeAttribute("href");
        Nodes.rename(link, "span");
      }
    }
  }

  private static boolean leads(String href, Set<String> ids) {
    return href.startsWith("#")
        ? href.length() > 1 && ids.contains(href.substring(1))
        : href.startsWith("https:") || href.startsWith("http:") || href.startsWith("mailto:");
  }
}
