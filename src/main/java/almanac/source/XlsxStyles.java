package almanac.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The number formats of a workbook's styles (ECMA-376 18.8). */
final class XlsxStyles {
  private XlsxStyles() {}

  /** By the number that cells call their style by. */
  static List<XlsxFormat> formats(XMLStreamReader xml) throws XMLStreamException {
    Map<Integer, XlsxFormat> own = new HashMap<>();
    List<XlsxFormat> formats = new ArrayList<>();
    boolean cells = false;
    while (XlsxXml.next(xml)) {
      if (XlsxXml.starts(xml, "numFmt")) {
        String code = XlsxXml.attribute(xml, "formatCode").orElse("");
        XlsxXml.number(xml, "numFmtId").ifPresent(id -> own.put(id, XlsxFormat.of(code)));
      } else if (XlsxXml.starts(xml, "cellXfs") || XlsxXml.ends(xml, "cellXfs")) {
        cells = xml.isStartElement();
      } else if (cells && XlsxXml.starts(xml, "xf")) {
        int id = XlsxXml.number(xml, "numFmtId").orElse(0);
        formats.add(own.containsKey(id) ? own.get(id) : XlsxFormat.of(id));
      }
    }
    return formats;
  }
}
