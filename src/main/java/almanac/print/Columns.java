package almanac.print;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;

/** How much room the columns of a table need, where each cell may be broken. */
final class Columns {
  private static final int FEW = 3;
  private static final int SHORT = 14;

  private final List<Double> widths = new ArrayList<>();
  private double longest;

  private Columns() {}

  static Columns of(Element table) {
    Columns columns = new Columns();
    for (Element row : Nodes.all(table, "tr")) {
      columns.add(row);
    }
    return columns;
  }

  private void add(Element row) {
    int at = 0;
    for (Element cell : Nodes.elements(row).toList()) {
      int span = span(cell);
      double share = widest(cell.getTextContent()) / span;
      longest = Math.max(longest, Claim.width(Nodes.words(cell)));
      for (int i = at; i < at + span; i++) {
        if (i == widths.size()) {
          widths.add(0.0);
        }
        widths.set(i, Math.max(widths.get(i), share));
      }
      at += span;
    }
  }

  private static int span(Element cell) {
    String written = cell.getAttribute("colspan");
    return written.matches("[1-9]\\d{0,3}") ? Integer.parseInt(written) : 1;
  }

  private static double widest(String text) {
    double widest = 0;
    for (int at = 0; at < text.length(); ) {
      int next = LineBreaks.next(text, at);
      widest = Math.max(widest, Claim.width(text.substring(at, next).strip()));
      at = next;
    }
    return widest;
  }

  /**
   * In units of the font's size.
   *
   * @param padding of a cell, left and right together
   */
  double width(double padding) {
    return widths.stream().mapToDouble(Double::doubleValue).sum() + padding * widths.size();
  }

  /** Whether few columns of short words would be far apart across a whole page. */
  boolean areFew() {
    return widths.size() <= FEW && longest <= SHORT;
  }
}
