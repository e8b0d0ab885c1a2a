package almanac.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * What a workbook says of all its sheets.
 *
 * @param strings that cells share
 * @param formats of cells, by the number of their style
 */
record XlsxBook(List<Sheet> sheets, XlsxDays days, List<String> strings, List<XlsxFormat> formats) {
  private static final String FOLDER = "xl/";

  /**
   * A sheet.
   *
   * @param part the name of the part that holds it
   */
  record Sheet(String name, String part, boolean hidden) {}

  /** The format of a style. */
  XlsxFormat format(int style) {
    return style < formats.size() ? formats.get(style) : XlsxFormat.GENERAL;
  }

  static XlsxBook of(XlsxParts parts) throws XlsxFault {
    Map<String, String> targets =
        parts.read(FOLDER + "_rels/workbook.xml.rels", XlsxBook::targets).orElse(Map.of());
    XlsxBook bare =
        parts
            .read(FOLDER + "workbook.xml", xml -> workbook(xml, targets))
            .orElseThrow(
                () -> new XlsxFault("not-xlsx", "the file holds no workbook", "save it as .xlsx"));
    List<String> strings =
        parts.read(FOLDER + "sharedStrings.xml", XlsxBook::strings).orElse(List.of());
    List<XlsxFormat> formats =
        parts.read(FOLDER + "styles.xml", XlsxStyles::formats).orElse(List.of());
    return new XlsxBook(bare.sheets(), bare.days(), strings, formats);
  }

  private static Map<String, String> targets(XMLStreamReader xml) throws XMLStreamException {
    Map<String, String> targets = new LinkedHashMap<>();
    while (XlsxXml.next(xml)) {
      if (XlsxXml.starts(xml, "Relationship")) {
        String target = XlsxXml.attribute(xml, "Target").orElse("");
        targets.put(
            XlsxXml.attribute(xml, "Id").orElse(""),
            target.startsWith("/") ? target.substring(1) : FOLDER + target);
      }
    }
    return targets;
  }

  private static XlsxBook workbook(XMLStreamReader xml, Map<String, String> targets)
      throws XMLStreamException {
    List<Sheet> sheets = new ArrayList<>();
    boolean from1904 = false;
    while (XlsxXml.next(xml)) {
      if (XlsxXml.starts(xml, "workbookPr")) {
        from1904 = XlsxXml.flag(xml, "date1904");
      } else if (XlsxXml.starts(xml, "sheet")) {
        String part = targets.getOrDefault(XlsxXml.attribute(xml, "id").orElse(""), "");
        boolean hidden = !XlsxXml.attribute(xml, "state").orElse("visible").equals("visible");
        sheets.add(new Sheet(XlsxXml.attribute(xml, "name").orElse(""), part, hidden));
      }
    }
    return new XlsxBook(sheets, new XlsxDays(from1904), List.of(), List.of());
  }

  /** One for each {@code si}, its runs joined, without readings (18.4.8). */
  private static List<String> strings(XMLStreamReader xml) throws XMLStreamException {
    List<String> strings = new ArrayList<>();
    while (XlsxXml.next(xml)) {
      if (XlsxXml.starts(xml, "si")) {
        strings.add(XlsxXml.words(xml, "si"));
      }
    }
    return strings;
  }
}
