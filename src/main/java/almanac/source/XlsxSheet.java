package almanac.source;

import java.io.IOException;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Walks over the part of a workbook that holds a sheet (ECMA-376 18.3). */
final class XlsxSheet {
  private final XlsxBook book;
  private final XlsxTable table;
  private int row;

  XlsxSheet(XlsxBook book, XlsxTable table) {
    this.book = book;
    this.table = table;
  }

  /** The table with all that the sheet holds of it. */
  XlsxTable read(XMLStreamReader xml) throws XMLStreamException, IOException {
    while (XlsxXml.next(xml)) {
      if (XlsxXml.starts(xml, "col") && XlsxXml.flag(xml, "hidden")) {
        table.hideColumns(
            XlsxXml.number(xml, "min").orElse(1),
            XlsxXml.number(xml, "max").orElse(CellRange.LAST_COLUMN));
      } else if (XlsxXml.starts(xml, "row")) {
        row(xml);
      } else if (XlsxXml.starts(xml, "mergeCell")) {
        XlsxXml.attribute(xml, "ref").flatMap(CellRange::parse).ifPresent(table::merge);
      }
    }
    return table;
  }

  private void row(XMLStreamReader xml) throws XMLStreamException, XlsxFault {
    row = Math.max(row + 1, XlsxXml.number(xml, "r").orElse(0));
    boolean hidden = XlsxXml.flag(xml, "hidden");
    NavigableMap<Integer, XlsxCell> cells = new TreeMap<>();
    int column = 0;
    while (XlsxXml.next(xml) && !XlsxXml.ends(xml, "row")) {
      if (XlsxXml.starts(xml, "c")) {
        Optional<CellRange> place = XlsxXml.attribute(xml, "r").flatMap(CellRange::parse);
        column = place.map(CellRange::left).orElse(column + 1);
        XlsxCell cell = XlsxCell.of(xml, book);
        if (!cell.isBlank()) {
          cells.put(column, cell);
        }
      }
    }
    if (row <= CellRange.LAST_ROW) {
      table.add(row, cells, hidden);
    }
  }
}
