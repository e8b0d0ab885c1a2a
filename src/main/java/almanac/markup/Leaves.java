package almanac.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/** Puts the pages of one chapter of a folio together. */
final class Leaves {
  private final Map<String, String> names;
  private final Ways ways;
  private final Medium medium;
  private final List<Folio.Line> lines = new ArrayList<>();
  private String title = "";
  private String id = "";

  /**
   * @param names of all pages of the folio, by their files
   */
  Leaves(Map<String, String> names, Ways ways, Medium medium) {
    this.names = names;
    this.ways = ways;
    this.medium = medium;
  }

  /** The chapter, whose headings start below that of a page of the site. */
  Element section(Folio.Chapter chapter, String number) {
    Element section = element("part");
    int top = medium.isAlone() ? 1 : 2;
    if (!chapter.title().isEmpty()) {
      title = chapter.title();
      id = number;
      section.appendElement("h" + top).attr("id", id).text(title);
    }
    for (Folio.Page page : chapter.pages()) {
      boolean first = title.isEmpty();
      Leaf leaf = new Leaf(new Ids(names.getOrDefault(page.file(), "")), page.file());
      Element main = leaf.of(page.markup().get().main(), medium);
      leaf.lead(main, names, ways);
      leaf.demote(main, first ? top : top + 1, !chapter.title().isEmpty());
      Folio.Line line = leaf.line(main);
      if (first) {
        title = line.text();
        id = line.href();
        lines.addAll(line.below());
        main.childNodesCopy().forEach(section::appendChild);
      } else {
        lines.add(line);
        section.appendChild(element("leaf").appendChildren(main.childNodesCopy()));
      }
    }
    return section;
  }

  /** On the site they look as its pages do. */
  private Element element(String css) {
    return new Element("section").addClass(medium.isAlone() ? css : css + " body");
  }

  /** The chapter in the contents. */
  Folio.Line line(String file) {
    return new Folio.Line(title, file + "#" + id, below(file, lines));
  }

  private static List<Folio.Line> below(String file, List<Folio.Line> lines) {
    return lines.stream()
        .map(l -> new Folio.Line(l.text(), file + "#" + l.href(), below(file, l.below())))
        .toList();
  }
}
