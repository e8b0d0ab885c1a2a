package almanac.source;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Steps through the XML of a workbook; names count without their namespaces. */
final class XlsxXml {
  /** A character that XML cannot hold (22.9.2.19). */
  private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

  /** What a text may come to, in characters; a spreadsheet holds 32,767 in a cell. */
  private static final int LONGEST = 1 << 20;

  private XlsxXml() {}

  /** To the next start or end of an element; false at the end of the part. */
  static boolean next(XMLStreamReader xml) throws XMLStreamException {
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_ELEMENT) {
        return true;
      }
    }
    return false;
  }

  static boolean starts(XMLStreamReader xml, String name) {
    return xml.isStartElement() && xml.getLocalName().equals(name);
  }

  static boolean ends(XMLStreamReader xml, String name) {
    return xml.isEndElement() && xml.getLocalName().equals(name);
  }

  static Optional<String> attribute(XMLStreamReader xml, String name) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals(name)) {
        return Optional.of(xml.getAttributeValue(i));
      }
    }
    return Optional.empty();
  }

  static boolean flag(XMLStreamReader xml, String name) {
    String value = attribute(xml, name).orElse("0");
    return value.equals("1") || value.equals("true");
  }

  /** Empty where there is none, or it is no whole number. */
  static Optional<Integer> number(XMLStreamReader xml, String name) {
    return attribute(xml, name).filter(n -> n.matches("[0-9]{1,9}")).map(Integer::valueOf);
  }

  /** The text of the element that the reader stands at the start of. */
  static String text(XMLStreamReader xml) throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    while (xml.hasNext() && xml.next() != XMLStreamConstants.END_ELEMENT) {
      if (xml.isCharacters()) {
        text.append(xml.getText());
      }
      if (text.length() > LONGEST) {
        throw new XMLStreamException(XlsxParts.tooLarge());
      }
    }
    return text.toString();
  }

  /** What its texts say, up to the element's end; readings of Chinese characters are left out. */
  static String words(XMLStreamReader xml, String element) throws XMLStreamException {
    StringBuilder words = new StringBuilder();
    int readings = 0;
    while (next(xml) && !ends(xml, element)) {
      if (starts(xml, "rPh")) {
        readings++;
      } else if (ends(xml, "rPh")) {
        readings--;
      } else if (starts(xml, "t")) {
        String text = text(xml);
        words.append(readings == 0 ? text : "");
      }
    }
    return unescaped(words.toString());
  }

  static String unescaped(String text) {
    if (!text.contains("_x")) {
      return text;
    }
    return ESCAPED
        .matcher(text)
        .replaceAll(
            m -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(m.group(1), 16))));
  }
}
