package almanac.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A sheet of a workbook, written row by row. */
final class Sheet {
  private static final int BUFFER = 1 << 15;

  /** In points, of a line of text; and the most that a row can have. */
  private static final int LINE = 15;

  private static final int TALLEST = 409;

  /** What a page of paper holds, in characters that can still be read. */
  private static final int PAGE = 200;

  private final Styles styles;
  private final OutputStream out;
  private final StringBuilder xml = new StringBuilder(BUFFER);
  private final List<String> links = new ArrayList<>();
  private final List<String> outside = new ArrayList<>();
  private final List<String> places = new ArrayList<>();
  private List<Integer> widths = List.of();
  private int rows;
  private String filter = "";

  Sheet(Styles styles, OutputStream out) {
    this.styles = styles;
    this.out = out;
  }

  /**
   * How a sheet stands in its window.
   *
   * @param widths of its columns, in characters
   * @param rows that stay in sight at the top
   * @param columns that stay in sight at the left
   */
  record Frame(List<Integer> widths, int rows, int columns) {
    Frame {
      widths = List.copyOf(widths);
    }
  }

  void begin(Frame frame) {
    widths = frame.widths();
    xml.append(Workbook.XML).append("<worksheet xmlns=\"" + Workbook.MAIN + "\" xmlns:r=\"");
    xml.append(Workbook.RELATIONS + "\">");
    if (fits()) {
      xml.append("<sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr>");
    }
    xml.append("<sheetViews><sheetView showGridLines=\"0\" workbookViewId=\"0\">");
    xml.append(pane(frame)).append("</sheetView></sheetViews>");
    xml.append("<sheetFormatPr defaultRowHeight=\"" + LINE + "\"/><cols>");
    for (int i = 0; i < widths.size(); i++) {
      xml.append("<col min=\"" + (i + 1) + "\" max=\"" + (i + 1) + "\" width=\"");
      xml.append(widths.get(i)).append("\" customWidth=\"1\"/>");
    }
    xml.append("</cols><sheetData>");
  }

  /** Whether all columns go on one page of paper. */
  private boolean fits() {
    return widths.stream().mapToInt(width -> width).sum() <= PAGE;
  }

  private static String pane(Frame frame) {
    if (frame.rows() == 0) {
      return "";
    }
    String across = frame.columns() == 0 ? "" : " xSplit=\"" + frame.columns() + "\"";
    return "<pane"
        + across
        + (" ySplit=\"" + frame.rows() + "\" topLeftCell=\"" + column(frame.columns()))
        + (frame.rows()
            + 1
            + "\" activePane=\""
            + (across.isEmpty() ? "bottomLeft" : "bottomRight"))
        + "\" state=\"frozen\"/>";
  }

  /** Its cells from the left on. */
  void row(List<Spot> cells) throws IOException {
    int lines = 1;
    for (int i = 0; i < Math.min(cells.size(), widths.size()); i++) {
      lines = Math.max(lines, lines(cells.get(i), widths.get(i)));
    }
    row(cells, lines == 1 ? "" : height(Math.min(TALLEST, lines * LINE)));
  }

  /** Not every program finds it by itself. */
  private static int lines(Spot spot, int width) {
    return spot.style().face().wraps()
        ? spot.content()
            .lines()
            .mapToInt(l -> Math.max(1, (Survey.columns(l) + width - 2) / (width - 1)))
            .sum()
        : 1;
  }

  private static String height(int points) {
    return " ht=\"" + points + "\" customHeight=\"1\"";
  }

  /** A row of that height, in points. */
  void row(int height, List<Spot> cells) throws IOException {
    row(cells, height(height));
  }

  private void row(List<Spot> cells, String height) throws IOException {
    rows++;
    xml.append("<row r=\"").append(rows).append('"').append(height).append('>');
    for (int i = 0; i < cells.size(); i++) {
      cell(place(i) + rows, cells.get(i));
    }
    xml.append("</row>");
    if (xml.length() > BUFFER - 1024) {
      flush();
    }
  }

  private void cell(String at, Spot spot) {
    xml.append("<c r=\"").append(at).append("\" s=\"").append(styles.of(spot.style())).append('"');
    if (spot.numeric()) {
      xml.append("><v>").append(spot.content()).append("</v></c>");
    } else if (spot.content().isEmpty()) {
      xml.append("/>");
    } else {
      xml.append(" t=\"inlineStr\"><is><t xml:space=\"preserve\">");
      xml.append(Xml.text(spot.content())).append("</t></is></c>");
    }
    if (!spot.link().isEmpty()) {
      links.add(link(at, spot.link()));
    }
  }

  private String link(String at, String to) {
    if (to.startsWith("#")) {
      return "<hyperlink ref=\"" + at + "\" location=\"" + Xml.attribute(to.substring(1)) + "\"/>";
    }
    outside.add(to);
    return "<hyperlink ref=\"" + at + "\" r:id=\"rId" + outside.size() + "\"/>";
  }

  /** From the last row written on, its rows can be picked by what stands in those columns. */
  void filter(int columns) {
    filter = "A" + rows + ":" + column(columns - 1);
  }

  void end() throws IOException {
    xml.append("</sheetData>");
    if (!filter.isEmpty()) {
      xml.append("<autoFilter ref=\"" + filter + rows + "\"/>");
    }
    if (!links.isEmpty()) {
      xml.append(links.stream().collect(Collectors.joining("", "<hyperlinks>", "</hyperlinks>")));
    }
    xml.append(
        "<pageMargins left=\"0.5\" right=\"0.5\" top=\"0.6\" bottom=\"0.6\" header=\"0.3\" ");
    xml.append("footer=\"0.3\"/><pageSetup paperSize=\"9\" orientation=\"landscape\"");
    xml.append(fits() ? " fitToHeight=\"0\"" : "").append("/></worksheet>");
    flush();
  }

  private void flush() throws IOException {
    out.write(xml.toString().getBytes(StandardCharsets.UTF_8));
    xml.setLength(0);
  }

  /** Addresses that it leads to, in the order of their numbers. */
  List<String> outside() {
    return List.copyOf(outside);
  }

  /** The same, found once for all rows. */
  private String place(int index) {
    while (places.size() <= index) {
      places.add(column(places.size()));
    }
    return places.get(index);
  }

  /** A to Z, then AA. */
  static String column(int index) {
    String last = String.valueOf((char) ('A' + index % 26));
    return index < 26 ? last : column(index / 26 - 1) + last;
  }
}
