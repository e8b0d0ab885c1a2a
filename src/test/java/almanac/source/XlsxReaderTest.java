package almanac.source;

import static almanac.source.WorkbookMaker.DAY;
import static almanac.source.WorkbookMaker.FIXED;
import static almanac.source.WorkbookMaker.MONTH;
import static almanac.source.WorkbookMaker.PERCENT;
import static almanac.source.WorkbookMaker.PLAIN;
import static almanac.source.WorkbookMaker.YEAR;
import static almanac.source.WorkbookMaker.formula;
import static almanac.source.WorkbookMaker.header;
import static almanac.source.WorkbookMaker.number;
import static almanac.source.WorkbookMaker.row;
import static almanac.source.WorkbookMaker.typed;
import static almanac.source.WorkbookMaker.words;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** A cell of a workbook is what was typed into it. */
class XlsxReaderTest {
  private final Diagnostics diagnostics = new Diagnostics();

  @Test
  void numbersAreTheShortestThatAreTheirDouble() {
    assertThat(number("2071.2700000000001", PLAIN)).isEqualTo("2071.27");
    assertThat(number("0.10000000000000001", PLAIN)).isEqualTo("0.1");
    assertThat(number("5235", PLAIN)).isEqualTo("5235");
    assertThat(number("1E+5", PLAIN)).isEqualTo("100000");
    assertThat(number("-1.2E-2", PLAIN)).isEqualTo("-0.012");
    assertThat(number("0.30000000000000004", PLAIN)).isEqualTo("0.30000000000000004");
  }

  @Test
  void decimalsThatTheFormatShowsAreKept() {
    assertThat(number("3.1", FIXED)).isEqualTo("3.10");
    assertThat(number("0", FIXED)).isEqualTo("0.00");
  }

  @Test
  void nothingIsRoundedToTheFormat() {
    assertThat(number("2071.269973", FIXED)).isEqualTo("2071.269973");
    assertThat(number("0.216634", PERCENT)).isEqualTo("21.6634%");
  }

  @Test
  void percentsAreSuch() {
    assertThat(number("0.2166", PERCENT)).isEqualTo("21.66%");
    assertThat(number("0.29", PERCENT)).isEqualTo("29.00%");
  }

  @Test
  void daysAreIsoDaysAsFarAsTheFormatShowsThem() {
    assertThat(number("43220", DAY)).isEqualTo("2018-04-30");
    assertThat(number("43220", MONTH)).isEqualTo("2018-04");
    assertThat(number("43220", YEAR)).isEqualTo("2018");
    assertThat(number("59", DAY)).isEqualTo("1900-02-28");
    assertThat(number("61", DAY)).isEqualTo("1900-03-01");
  }

  @Test
  void daysMayCountFrom1904() {
    WorkbookMaker maker =
        new WorkbookMaker()
            .sheet("S", header(1, "a"), row(2, WorkbookMaker.number("A2", "41758", DAY)))
            .part(
                "xl/workbook.xml",
                "<workbook xmlns:r=\"r\"><workbookPr date1904=\"1\"/>"
                    + "<sheets><sheet name=\"S\" r:id=\"rId1\"/></sheets></workbook>");
    assertThat(rows(maker, SheetDialect.NONE)).containsExactly(List.of("2018-04-30"));
  }

  @Test
  void wordsAreAsWritten() {
    String shared =
        "<sst><si><t>007</t></si><si><r><t>上海</t></r><r><t xml:space=\"preserve\"> 市</t></r>"
            + "<rPh sb=\"0\" eb=\"1\"><t>Shanghai</t></rPh></si><si><t>a_x000D_b</t></si></sst>";
    WorkbookMaker maker =
        new WorkbookMaker()
            .sheet(
                "S",
                header(1, "a", "b", "c", "d"),
                row(
                    2,
                    typed("A2", "s", "0"),
                    typed("B2", "s", "1"),
                    typed("C2", "b", "1"),
                    typed("D2", "s", "2")))
            .part("xl/sharedStrings.xml", shared);
    assertThat(rows(maker, SheetDialect.NONE))
        .containsExactly(List.of("007", "上海 市", "true", "a\rb"));
  }

  @Test
  void blankRowsAndCellsAreLeftOut() {
    WorkbookMaker maker =
        new WorkbookMaker()
            .sheet("S", header(3, "a", "b"), row(4, words("A4", " ")), row(7, words("B7", "x")));
    assertThat(rows(maker, SheetDialect.NONE)).containsExactly(List.of("", "x"));
  }

  @Test
  void cellsAreNamedInDiagnostics() {
    WorkbookMaker maker =
        new WorkbookMaker()
            .sheet(
                "Loans", row(3, words("B3", "a"), words("C3", "b")), row(7, words("C7", "x\ny")));
    TextTable table = read(maker, SheetDialect.NONE).orElseThrow();
    assertThat(table.header().get(1).span()).hasToString("data/t.xlsx:Loans!C3");
    assertThat(table.rows().get(0).get(0).span()).hasToString("data/t.xlsx:Loans!B7");
    assertThat(table.rows().get(0).get(1).part(2, 3).span()).hasToString("data/t.xlsx:Loans!C7");
    assertThat(table.rows().get(0).get(1).span().line()).isEqualTo(7);
    assertThat(table.rows().get(0).get(1).span().column()).isEqualTo(3);
  }

  @Test
  void aRangeIsAllThatIsRead() {
    WorkbookMaker maker =
        new WorkbookMaker()
            .sheet(
                "S",
                header(1, "Title", "over", "all"),
                header(2, "x", "a", "b", "note"),
                header(3, "x", "1", "2", "note"),
                header(4, "Source", "of", "this"));
    assertThat(rows(maker, dialect("S", "", "B2:C3"))).containsExactly(List.of("1", "2"));
  }

  @Test
  void theHeaderMayBeSaid() {
    WorkbookMaker maker =
        new WorkbookMaker()
            .sheet("S", header(1, "Title"), header(2, "a", "b"), header(3, "1", "2"));
    assertThat(rows(maker, dialect("S", "2", ""))).containsExactly(List.of("1", "2"));
  }

  @Test
  void aHiddenSheetIsReadOnlyByItsName() {
    WorkbookMaker maker =
        new WorkbookMaker()
            .sheet(
                "Old", new WorkbookMaker.Around("hidden", "", ""), header(1, "a"), header(2, "old"))
            .sheet("New", header(1, "a"), header(2, "new"));
    assertThat(rows(maker, SheetDialect.NONE)).containsExactly(List.of("new"));
    assertThat(rows(maker, dialect("Old", "", ""))).containsExactly(List.of("old"));
  }

  @Test
  void formulasOfAColumnAreReportedOnce() {
    WorkbookMaker maker =
        new WorkbookMaker()
            .sheet(
                "S",
                header(1, "a"),
                row(2, formula("A2", "1+1", "2")),
                row(3, formula("A3", "1+2", "3")));
    assertThat(read(maker, SheetDialect.NONE).orElseThrow().rows()).isEmpty();
    assertThat(reported())
        .containsExactly("data/t.xlsx:S!A2 the cell holds a formula, \"=1+1\", and 1 more like it");
  }

  @Test
  void mergedCellsAboveTheTableDoNoHarm() {
    String merged = "<mergeCells><mergeCell ref=\"A1:C1\"/></mergeCells>";
    WorkbookMaker maker =
        new WorkbookMaker()
            .sheet(
                "S",
                WorkbookMaker.Around.after(merged),
                header(1, "Title"),
                header(2, "a"),
                header(3, "x"));
    assertThat(rows(maker, dialect("S", "2", ""))).containsExactly(List.of("x"));
  }

  @Test
  void aFileThatUnpacksToFarTooMuchIsRefused() throws IOException {
    assertThat(read(packed(600 << 20), SheetDialect.NONE)).isEmpty();
    assertThat(diagnostics.sorted()).extracting(Diagnostic::code).containsExactly("too-large");
  }

  /** A sheet with so many blanks before its rows. */
  private static byte[] packed(int blanks) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
      zip.write("<workbook>".getBytes(StandardCharsets.UTF_8));
      byte[] block = new byte[1 << 20];
      Arrays.fill(block, (byte) ' ');
      for (int written = 0; written < blanks; written += block.length) {
        zip.write(block);
      }
    }
    return bytes.toByteArray();
  }

  @Test
  void nothingOutsideTheFileIsFollowed() {
    String xml =
        "<!DOCTYPE a [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>"
            + "<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"str\"><v>&e;</v></c></row>"
            + "</sheetData></worksheet>";
    WorkbookMaker maker = new WorkbookMaker().sheet("S").part("xl/worksheets/sheet1.xml", xml);
    assertThat(read(maker, SheetDialect.NONE)).isEmpty();
    assertThat(diagnostics.sorted()).hasSize(1);
  }

  @Property(tries = 2000)
  void everyDoubleComesBack(@ForAll double any) {
    String text = XlsxFormat.GENERAL.number(new java.math.BigDecimal(any).toString());
    assertThat(Double.parseDouble(text) + 0.0).isEqualTo(any + 0.0);
  }

  @Property(tries = 500)
  void anyBytesAreReadOrReported(@ForAll byte[] bytes) {
    Diagnostics own = new Diagnostics();
    byte[] file = new WorkbookMaker().sheet("S", header(1, "a"), header(2, "x")).bytes();
    for (int i = 0; i < bytes.length; i++) {
      file[(i * 97 + 31 * (bytes[i] & 0xFF)) % file.length] = bytes[i];
    }
    Optional<TextTable> table = XlsxReader.read(new Workbook("t", file), SheetDialect.NONE, own);
    assertThat(table.isPresent() || own.hasErrors()).isTrue();
  }

  private String number(String value, int style) {
    WorkbookMaker maker =
        new WorkbookMaker()
            .sheet("S", header(1, "a"), row(2, WorkbookMaker.number("A2", value, style)));
    return rows(maker, SheetDialect.NONE).get(0).get(0);
  }

  private static SheetDialect dialect(String sheet, String headerRow, String range) {
    return new SheetDialect(text(sheet), text(headerRow), text(range));
  }

  private static Optional<Text> text(String value) {
    SourceFile file = new SourceFile("y", value);
    return Optional.of(Text.of(file.span(0, value.length()))).filter(t -> !t.isEmpty());
  }

  private Optional<TextTable> read(WorkbookMaker maker, SheetDialect dialect) {
    return read(maker.bytes(), dialect);
  }

  private Optional<TextTable> read(byte[] file, SheetDialect dialect) {
    return XlsxReader.read(new Workbook("data/t.xlsx", file), dialect, diagnostics);
  }

  private List<List<String>> rows(WorkbookMaker maker, SheetDialect dialect) {
    TextTable table = read(maker, dialect).orElseThrow();
    assertThat(reported()).isEmpty();
    return table.rows().stream().map(row -> row.stream().map(Text::value).toList()).toList();
  }

  private List<String> reported() {
    return diagnostics.sorted().stream().map(d -> d.at() + " " + d.message()).toList();
  }
}
