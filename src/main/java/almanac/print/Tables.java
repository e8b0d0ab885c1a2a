package almanac.print;

import java.util.List;
import java.util.Locale;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** Tables as the layout can tag them: rows in bodies, nothing between, no caption inside. */
final class Tables {
  /** Rows of a table that begins on a new page rather than end there. */
  private static final int SHORT = 20;

  /** Rows of a table that stands on one page with its figure. */
  private static final int SMALL = 8;

  private Tables() {}

  static void settle(Document document) {
    for (Element table : Nodes.all(document, "table")) {
      Nodes.elements(table).filter(e -> Nodes.name(e).equals("caption")).forEach(Tables::moveOut);
      looseRows(document, table);
      foot(table);
      List<Element> frames = Nodes.all(table, "thead", "tbody", "tr");
      strip(table);
      frames.forEach(Tables::strip);
      fit(table);
      keep(table);
    }
  }

  private static void moveOut(Element caption) {
    Node table = caption.getParentNode();
    Element moved = Nodes.rename(caption, "div");
    moved.setAttribute("class", (moved.getAttribute("class") + " caption").strip());
    table.getParentNode().insertBefore(moved, table);
  }

  private static void looseRows(Document document, Element table) {
    List<Element> rows = Nodes.elements(table).filter(e -> Nodes.name(e).equals("tr")).toList();
    if (rows.isEmpty()) {
      return;
    }
    Element body = Nodes.element(document, "tbody", "");
    table.insertBefore(body, rows.get(0));
    rows.forEach(body::appendChild);
  }

  /** A foot would be repeated on each page; totals stand once, at the end. */
  private static void foot(Element table) {
    for (Element foot : Nodes.elements(table).filter(e -> Nodes.name(e).equals("tfoot")).toList()) {
      Element body = Nodes.rename(foot, "tbody");
      body.setAttribute("class", "totals");
      table.appendChild(body);
    }
  }

  private static void strip(Element frame) {
    for (Node child : Nodes.children(frame)) {
      if (child instanceof Text text && text.getData().isBlank()) {
        frame.removeChild(text);
      }
    }
  }

  /** Names the size in which nothing of it is cut: the style sheet has one for each name. */
  private static void fit(Element table) {
    Columns columns = Columns.of(table);
    for (Size size : Size.values()) {
      if (columns.width(size.padding) > size.most) {
        mark(
            size.turns ? (Element) table.getParentNode() : table,
            size.name().toLowerCase(Locale.ROOT));
      }
    }
    if (columns.areFew()) {
      mark(table, "narrow");
    }
  }

  /**
   * What a table is that has no room in the size before: 174 mm hold 60 characters of the usual
   * 8.25 points. Paddings are those of the style sheet.
   */
  private enum Size {
    WIDE(1.2, 58, false),
    WIDEST(0.9, 64, false),
    LANDSCAPE(0.7, 80, true);

    private final double padding;
    private final double most;
    private final boolean turns;

    Size(double padding, double most, boolean turns) {
      this.padding = padding;
      this.most = most;
      this.turns = turns;
    }
  }

  private static void keep(Element table) {
    int rows = Nodes.all(table, "tr").size();
    if (rows <= SHORT) {
      mark(table, "keep");
    }
    for (Node up = table; rows <= SMALL && up instanceof Element e; up = up.getParentNode()) {
      if (Nodes.isA(e, "fig")) {
        mark(e, "keep");
      }
    }
  }

  private static void mark(Element element, String styleClass) {
    element.setAttribute("class", (element.getAttribute("class") + " " + styleClass).strip());
  }
}
