package almanac;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** What a page says in its {@code main}, without what guides through it or is drawn. */
final class PageWords {
  private static final String GUIDES =
      "nav, svg, script, form, button, label, .anchor, .toc-m, .facets-m, [aria-hidden=true], [data-copy],"
          + " .fnref, sup.marks, .sidenote > b:first-child, .tnotes > li > a:first-child,"
          + " figure > details > summary, caption.vh, span.vh:matches([\\p{L}\\p{N}])";

  private static final String APART =
      "b, small, span, time, code, li, td, th, dt, dd, p, h1, h2, h3, h4, pre, summary, br, a";

  private final Element main;

  private PageWords(Element main) {
    this.main = main;
  }

  static PageWords of(String html) {
    Element main = Jsoup.parse(html).expectFirst("main");
    main.select(GUIDES).remove();
    return new PageWords(main);
  }

  /** All of it, what spans rows or columns said in each. */
  String words() {
    Element spread = main.clone();
    for (Element cell : spread.select("[colspan], [rowspan]")) {
      int times = span(cell, "colspan") * span(cell, "rowspan");
      String words = cell.text();
      cell.appendText((" " + words).repeat(heads(cell) - 1 + times - 1));
    }
    spread.select(APART).forEach(element -> element.before(" ").prependText(" ").appendText(" "));
    return spread.wholeText();
  }

  /** A head that spans several rows is said once. */
  private static int heads(Element cell) {
    return cell.parents().is("thead") ? 2 - span(cell, "rowspan") : 1;
  }

  private static int span(Element cell, String attribute) {
    return cell.hasAttr(attribute) ? Integer.parseInt(cell.attr(attribute)) : 1;
  }

  /** Those of cells are in the rows. */
  List<String> paragraphs() {
    return main.select("p:not(td p)").eachText();
  }

  /** Rows of bodies of tables, cell by cell. */
  List<List<String>> rows() {
    List<List<String>> rows = new ArrayList<>();
    for (Element part : main.select("tbody, tfoot")) {
      Map<Integer, List<Object>> open = new TreeMap<>();
      for (Element row : part.select("> tr")) {
        rows.add(row(row, open));
      }
    }
    return rows;
  }

  /** A row with the cells of rows above that reach into it. */
  private static List<String> row(Element row, Map<Integer, List<Object>> open) {
    Map<Integer, String> cells = new TreeMap<>();
    open.forEach((column, left) -> cells.put(column, (String) left.get(0)));
    open.replaceAll((column, left) -> List.of(left.get(0), (int) left.get(1) - 1));
    open.values().removeIf(left -> (int) left.get(1) == 0);
    int column = 0;
    for (Element cell : row.children()) {
      while (cells.containsKey(column)) {
        column++;
      }
      for (int i = 0; i < span(cell, "colspan"); i++, column++) {
        cells.put(column, cell.text());
        if (span(cell, "rowspan") > 1) {
          open.put(column, List.of(cell.text(), span(cell, "rowspan") - 1));
        }
      }
    }
    return List.copyOf(cells.values());
  }
}
