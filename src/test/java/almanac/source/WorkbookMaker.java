package almanac.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes workbooks, the same bytes on every machine: nothing in them is packed or has a time. */
public final class WorkbookMaker {
  /** Styles by their number: none, two decimals, percent, a day, a month, a year. */
  public static final int PLAIN = 0;

  public static final int FIXED = 1;
  public static final int PERCENT = 2;
  public static final int DAY = 3;
  public static final int MONTH = 4;
  public static final int YEAR = 5;

  private static final String STYLES =
      """
      <styleSheet><numFmts><numFmt numFmtId="170" formatCode="yyyy&quot;年&quot;m&quot;月&quot;"/>
      <numFmt numFmtId="171" formatCode="yyyy"/></numFmts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs>
      <cellXfs><xf numFmtId="0"/><xf numFmtId="4"/><xf numFmtId="10"/><xf numFmtId="14"/>
      <xf numFmtId="170"/><xf numFmtId="171"/></cellXfs></styleSheet>
      """;

  private final Map<String, String> parts = new LinkedHashMap<>();
  private final StringBuilder sheets = new StringBuilder();
  private final StringBuilder targets = new StringBuilder();
  private int count;

  /** A cell with a number. */
  public static String number(String place, String value, int style) {
    return "<c r=\"%s\" s=\"%d\"><v>%s</v></c>".formatted(place, style, value);
  }

  /** A cell with words. */
  public static String words(String place, String text) {
    return "<c r=\"%s\" t=\"inlineStr\"><is><t xml:space=\"preserve\">%s</t></is></c>"
        .formatted(place, text);
  }

  /** A cell with a formula and what it gave when it was last computed. */
  public static String formula(String place, String formula, String value) {
    return "<c r=\"%s\"><f>%s</f><v>%s</v></c>".formatted(place, formula, value);
  }

  /** A cell of any type. */
  public static String typed(String place, String type, String value) {
    return "<c r=\"%s\" t=\"%s\"><v>%s</v></c>".formatted(place, type, value);
  }

  public static String row(int number, String... cells) {
    return "<row r=\"%d\">%s</row>".formatted(number, String.join("", cells));
  }

  /** A row of words from column A on. */
  public static String header(int number, String... names) {
    StringBuilder cells = new StringBuilder();
    for (int i = 0; i < names.length; i++) {
      cells.append(words((char) ('A' + i) + String.valueOf(number), names[i]));
    }
    return row(number, cells.toString());
  }

  /** A sheet of rows. */
  public WorkbookMaker sheet(String name, String... rows) {
    return sheet(name, Around.NOTHING, rows);
  }

  /**
   * What stands beside the rows of a sheet.
   *
   * @param before XML before the rows, such as columns
   * @param after XML behind them, such as merged cells
   */
  public record Around(String state, String before, String after) {
    static final Around NOTHING = new Around("visible", "", "");

    public static Around before(String xml) {
      return new Around("visible", xml, "");
    }

    public static Around after(String xml) {
      return new Around("visible", "", xml);
    }
  }

  /** A sheet of rows with more. */
  public WorkbookMaker sheet(String name, Around around, String... rows) {
    count++;
    sheets.append(
        "<sheet name=\"%s\" sheetId=\"%d\" state=\"%s\" r:id=\"rId%d\"/>"
            .formatted(name, count, around.state(), count));
    targets.append(
        "<Relationship Id=\"rId%d\" Target=\"worksheets/sheet%d.xml\"/>".formatted(count, count));
    return part(
        "xl/worksheets/sheet" + count + ".xml",
        "<worksheet>%s<sheetData>%s</sheetData>%s</worksheet>"
            .formatted(around.before(), String.join("", rows), around.after()));
  }

  /** Any part, as it is. */
  public WorkbookMaker part(String name, String xml) {
    parts.put(name, xml);
    return this;
  }

  /** The file. */
  public byte[] bytes() {
    parts.putIfAbsent(
        "xl/workbook.xml",
        "<workbook xmlns:r=\"r\"><sheets>%s</sheets></workbook>".formatted(sheets));
    parts.putIfAbsent(
        "xl/_rels/workbook.xml.rels", "<Relationships>%s</Relationships>".formatted(targets));
    parts.putIfAbsent("xl/styles.xml", STYLES);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        add(zip, part.getKey(), part.getValue().getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static void add(ZipOutputStream zip, String name, byte[] body) throws IOException {
    CRC32 sum = new CRC32();
    sum.update(body);
    ZipEntry entry = new ZipEntry(name);
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(body.length);
    entry.setCrc(sum.getValue());
    entry.setTimeLocal(LocalDateTime.of(1980, 1, 1, 0, 0));
    zip.putNextEntry(entry);
    zip.write(body);
    zip.closeEntry();
  }
}
