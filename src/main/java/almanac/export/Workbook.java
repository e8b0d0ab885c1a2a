package almanac.export;

import almanac.source.Archive;
import almanac.source.Flow;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A workbook of ECMA-376 (XLSX), transitional. It knows no clock: the same sheets are the same
 * bytes.
 */
final class Workbook {
  static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
  static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
  private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";

  private static final String CORE = PACKAGE + "relationships/metadata/core-properties";
  private static final String APP =
      XML
          + "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/"
          + "extended-properties\"><Application>Almanac</Application></Properties>";

  private final List<Leaf> leaves;
  private final Origin origin;
  private final Styles styles = new Styles();

  private Workbook(Origin origin, List<Leaf> leaves) {
    this.origin = origin;
    this.leaves = leaves;
  }

  /** What programs show as the properties of the file. */
  record Origin(String title, String publisher, String description) {}

  /**
   * A sheet of the workbook.
   *
   * @param head how many rows are repeated on each printed page
   */
  record Leaf(String name, int head, Filling filling) {
    /** To it, from within the workbook. */
    String address() {
      return "#" + quoted() + "!A1";
    }

    private String quoted() {
      return "'" + name.replace("'", "''") + "'";
    }
  }

  /** Writes a sheet. */
  @FunctionalInterface
  interface Filling {
    void into(Sheet sheet) throws IOException;
  }

  static void write(Origin origin, List<Leaf> leaves, OutputStream out) throws IOException {
    Archive.write(new Workbook(origin, leaves).parts(), out);
  }

  private Map<String, Flow> parts() {
    Map<String, Flow> parts = new LinkedHashMap<>();
    parts.put("[Content_Types].xml", text(this::types));
    parts.put(
        "_rels/.rels",
        text(
            () ->
                relations(
                    relation(1, RELATIONS + "/officeDocument", "xl/workbook.xml", ""),
                    relation(2, CORE, "docProps/core.xml", ""),
                    relation(3, RELATIONS + "/extended-properties", "docProps/app.xml", ""))));
    parts.put("docProps/core.xml", text(this::core));
    parts.put("docProps/app.xml", text(() -> APP));
    parts.put("xl/workbook.xml", text(this::workbook));
    parts.put("xl/_rels/workbook.xml.rels", text(this::leavesAndStyles));
    for (int i = 0; i < leaves.size(); i++) {
      add(parts, "sheet" + (i + 1) + ".xml", leaves.get(i));
    }
    parts.put("xl/styles.xml", text(styles::xml)); // last, when all have been used
    return parts;
  }

  private static Flow text(Supplier<String> text) {
    return out -> out.write(text.get().getBytes(StandardCharsets.UTF_8));
  }

  /** A sheet, then the addresses that were met in it. */
  private void add(Map<String, Flow> parts, String name, Leaf leaf) {
    List<String> outside = new ArrayList<>();
    parts.put(
        "xl/worksheets/" + name,
        out -> {
          Sheet sheet = new Sheet(styles, out);
          leaf.filling().into(sheet);
          sheet.end();
          outside.addAll(sheet.outside());
        });
    parts.put("xl/worksheets/_rels/" + name + ".rels", text(() -> hyperlinks(outside)));
  }

  private static String hyperlinks(List<String> outside) {
    return relations(
        IntStream.range(0, outside.size())
            .mapToObj(i -> hyperlink(i + 1, outside.get(i)))
            .toArray(String[]::new));
  }

  private static String hyperlink(int id, String address) {
    String external = " TargetMode=\"External\"";
    return relation(id, RELATIONS + "/hyperlink", Xml.attribute(address), external);
  }

  private static String relations(String... relations) {
    return XML
        + ("<Relationships xmlns=\"" + PACKAGE + "relationships\">")
        + (String.join("", relations) + "</Relationships>");
  }

  private static String relation(int id, String type, String target, String mode) {
    return "<Relationship Id=\"rId"
        + id
        + ("\" Type=\"" + type + "\" Target=\"" + target + "\"" + mode + "/>");
  }

  private String types() {
    String sheets =
        numbers()
            .mapToObj(i -> type("xl/worksheets/sheet" + i, OFFICE + "spreadsheetml.worksheet"))
            .collect(Collectors.joining());
    return XML
        + ("<Types xmlns=\"" + PACKAGE + "content-types\">")
        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package."
        + "relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/>"
        + type("xl/workbook", OFFICE + "spreadsheetml.sheet.main")
        + (sheets + type("xl/styles", OFFICE + "spreadsheetml.styles"))
        + type("docProps/core", "application/vnd.openxmlformats-package.core-properties")
        + (type("docProps/app", OFFICE + "extended-properties") + "</Types>");
  }

  private static String type(String part, String type) {
    return "<Override PartName=\"/" + part + ".xml\" ContentType=\"" + type + "+xml\"/>";
  }

  private IntStream numbers() {
    return IntStream.rangeClosed(1, leaves.size());
  }

  private String core() {
    return XML
        + ("<cp:coreProperties xmlns:cp=\"" + PACKAGE + "metadata/core-properties\"")
        + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\">"
        + ("<dc:title>" + Xml.text(origin.title()) + "</dc:title>")
        + ("<dc:creator>" + Xml.text(origin.publisher()) + "</dc:creator>")
        + ("<dc:description>" + Xml.text(origin.description()) + "</dc:description>")
        + "</cp:coreProperties>";
  }

  private String workbook() {
    StringBuilder sheets = new StringBuilder();
    StringBuilder titles = new StringBuilder();
    for (int i = 0; i < leaves.size(); i++) {
      Leaf leaf = leaves.get(i);
      sheets.append("<sheet name=\"" + Xml.attribute(leaf.name()) + "\" sheetId=\"" + (i + 1));
      sheets.append("\" r:id=\"rId" + (i + 1) + "\"/>");
      if (leaf.head() > 0) {
        titles.append("<definedName name=\"_xlnm.Print_Titles\" localSheetId=\"" + i + "\">");
        titles.append(Xml.text(leaf.quoted()) + "!$1:$" + leaf.head() + "</definedName>");
      }
    }
    String names = titles.isEmpty() ? "" : "<definedNames>" + titles + "</definedNames>";
    return XML
        + ("<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + RELATIONS + "\"><bookViews>")
        + "<workbookView xWindow=\"0\" yWindow=\"0\" windowWidth=\"28800\" windowHeight=\"16000\"/>"
        + ("</bookViews><sheets>" + sheets + "</sheets>" + names + "</workbook>");
  }

  private String leavesAndStyles() {
    return relations(
        IntStream.rangeClosed(1, leaves.size() + 1)
            .mapToObj(
                i ->
                    i > leaves.size()
                        ? relation(i, RELATIONS + "/styles", "styles.xml", "")
                        : relation(
                            i, RELATIONS + "/worksheet", "worksheets/sheet" + i + ".xml", ""))
            .toArray(String[]::new));
  }
}
