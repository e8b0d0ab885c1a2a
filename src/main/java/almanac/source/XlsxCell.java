package almanac.source;

import java.math.BigDecimal;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * What a cell holds.
 *
 * @param text as it would be written in a table of YAML; empty for a blank one
 * @param flaw what is wrong with it
 */
record XlsxCell(String text, Flaw flaw) {
  /** Why a cell cannot be taken. */
  enum Flaw {
    NONE,
    FORMULA,
    ERROR,
    /** A number that stands for no day. */
    NO_DAY,
    /** What no double holds. */
    NO_NUMBER
  }

  static final XlsxCell BLANK = new XlsxCell("", Flaw.NONE);

  boolean isBlank() {
    return text.isBlank() && flaw == Flaw.NONE;
  }

  /** The cell that the reader stands at the start of; it is left at its end. */
  static XlsxCell of(XMLStreamReader xml, XlsxBook book) throws XMLStreamException {
    String type = XlsxXml.attribute(xml, "t").orElse("n");
    int style = XlsxXml.number(xml, "s").orElse(0);
    String formula = "";
    String value = "";
    while (XlsxXml.next(xml) && !XlsxXml.ends(xml, "c")) {
      if (XlsxXml.starts(xml, "f")) {
        formula = "=" + XlsxXml.text(xml);
      } else if (XlsxXml.starts(xml, "v")) {
        value = XlsxXml.text(xml);
      } else if (XlsxXml.starts(xml, "is")) {
        value = XlsxXml.words(xml, "is");
      }
    }
    return formula.isEmpty() ? held(type, value, style, book) : new XlsxCell(formula, Flaw.FORMULA);
  }

  private static XlsxCell held(String type, String value, int style, XlsxBook book) {
    if (value.isEmpty()) {
      return BLANK;
    }
    return switch (type) {
      case "s" -> text(shared(value, book));
      case "str" -> text(XlsxXml.unescaped(value));
      case "inlineStr", "d" -> text(value);
      case "b" -> text(value.equals("1") ? "true" : "false");
      case "e" -> new XlsxCell(value, Flaw.ERROR);
      default -> number(value, book.format(style), book);
    };
  }

  private static XlsxCell text(String text) {
    return new XlsxCell(text, Flaw.NONE);
  }

  private static String shared(String index, XlsxBook book) {
    int at = Integer.parseInt(index);
    return at < book.strings().size() ? book.strings().get(at) : "";
  }

  private static XlsxCell number(String value, XlsxFormat format, XlsxBook book) {
    if (!Double.isFinite(Double.parseDouble(value))) {
      return new XlsxCell(value, Flaw.NO_NUMBER);
    }
    if (!format.isTime()) {
      return text(format.number(value));
    }
    return book.days()
        .text(new BigDecimal(value), format.kind())
        .map(XlsxCell::text)
        .orElse(new XlsxCell(value, Flaw.NO_DAY));
  }
}
