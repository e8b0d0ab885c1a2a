package almanac;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** Reads numbers as a Chinese reader does: signs, marks between thousands, units. */
final class PageNumbers {
  private static final Pattern NUMBER =
      Pattern.compile("[~约]?\\s*([−-]?\\d[\\d,]*(?:\\.\\d+)?)\\s*(\\D*)");

  private PageNumbers() {}

  /** All numbers of the dataset's table on its page. */
  static Set<BigDecimal> of(Document page) {
    Elements table = page.select("table:has(#table-title)");
    List<String> units = new ArrayList<>();
    for (Element head : table.select("thead th")) {
      units.add(head.select("small").text());
    }
    Set<BigDecimal> numbers = new TreeSet<>();
    for (Element row : table.select("tbody tr, tfoot tr")) {
      List<Element> cells = row.children();
      for (int i = 0; i < cells.size(); i++) {
        if (cells.get(i).is("td.n")) {
          numbers.addAll(read(cells.get(i), units.get(i)));
        }
      }
    }
    return numbers;
  }

  private static List<BigDecimal> read(Element cell, String unit) {
    Element bare = cell.clone();
    bare.select("sup, small").remove();
    return read(bare.text(), unit);
  }

  /** The number that the text is, in its own unit or else that one; empty if it is none. */
  static List<BigDecimal> read(String text, String unit) {
    Matcher m = NUMBER.matcher(text.replace('\u00a0', ' ').strip());
    if (!m.matches()) {
      return List.of();
    }
    BigDecimal number = new BigDecimal(m.group(1).replace(",", "").replace('−', '-'));
    String own = m.group(2).strip();
    return List.of(inBase(number, own.isEmpty() ? unit : own));
  }

  /** A power of ten, by which no digit is lost or won. */
  static BigDecimal inBase(BigDecimal number, String unit) {
    int power = unit.startsWith("亿") ? 8 : unit.startsWith("万") ? 4 : unit.startsWith("千") ? 3 : 0;
    return number.scaleByPowerOfTen(power);
  }
}
