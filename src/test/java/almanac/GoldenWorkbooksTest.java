package almanac;

import static almanac.source.WorkbookMaker.DAY;
import static almanac.source.WorkbookMaker.FIXED;
import static almanac.source.WorkbookMaker.PERCENT;
import static almanac.source.WorkbookMaker.PLAIN;
import static almanac.source.WorkbookMaker.formula;
import static almanac.source.WorkbookMaker.header;
import static almanac.source.WorkbookMaker.number;
import static almanac.source.WorkbookMaker.row;
import static almanac.source.WorkbookMaker.typed;
import static almanac.source.WorkbookMaker.words;
import static org.assertj.core.api.Assertions.assertThat;

import almanac.source.WorkbookMaker;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The workbooks of golden sites are what is written here, so that one can read them; {@code
 * -Dgolden.update=true} writes them.
 */
class GoldenWorkbooksTest {
  private static final Path GOLDEN = Path.of("src/test/golden");
  private static final String MERGED = "<mergeCells><mergeCell ref=\"A2:A3\"/></mergeCells>";

  /** By the golden site, in which each is {@code data/loans.xlsx}. */
  static Map<String, byte[]> workbooks() {
    return Map.ofEntries(
        Map.entry("workbook", whole()),
        Map.entry("error-formula-cell", loans(formula("B3", "B2*2", "2400"))),
        Map.entry("error-error-cell", loans(typed("B3", "e", "#N/A"))),
        Map.entry("error-bad-number-in-a-workbook", loans(words("B3", "many"))),
        Map.entry("error-unknown-sheet", loans(number("B3", "9", PLAIN))),
        Map.entry("error-wrong-type-of-header-rows", loans(number("B3", "9", PLAIN))),
        Map.entry("error-wrong-range-of-cells", loans(number("B3", "9", PLAIN))),
        Map.entry("error-empty-table-of-range", loans(number("B3", "9", PLAIN))),
        Map.entry("error-ragged-row-of-workbook", loans(words("B3", "9"), words("D3", "sum?"))),
        Map.entry("error-merged-cells", sheet(WorkbookMaker.Around.after(MERGED))),
        Map.entry(
            "error-hidden-cells",
            sheet(WorkbookMaker.Around.before("<cols><col min=\"2\" hidden=\"1\"/></cols>"))),
        Map.entry(
            "error-unknown-field-for-a-workbook",
            new WorkbookMaker().sheet("Loans", header(1, "bank", "blance")).bytes()),
        Map.entry("error-not-xlsx", "bank,balance\nbig,1\n".getBytes(StandardCharsets.UTF_8)),
        Map.entry("error-not-xlsx-with-password", compound()));
  }

  /** Every kind of cell, in a table amid other things. */
  private static byte[] whole() {
    return new WorkbookMaker()
        .sheet("Notes", header(1, "Nothing of interest"))
        .sheet(
            "Loans 2017",
            row(1, words("B1", "Loans by bank")),
            row(
                3,
                words("B3", "bank"),
                words("C3", "since"),
                words("D3", "balance"),
                words("E3", "npl_ratio"),
                words("F3", "listed")),
            bank(4, "big", "40179", number("D4", "2071.2700000000001", FIXED)),
            bank(5, "small", "42370", words("D5", "~1650万元[^late]")),
            bank(7, "new", "43220", words("D7", "= 5 - 1.9")),
            row(9, words("B9", "Source: the banks")))
        .bytes();
  }

  private static String bank(int row, String name, String since, String balance) {
    return row(
        row,
        words("B" + row, name),
        number("C" + row, since, DAY),
        balance,
        number("E" + row, "0.0061", PERCENT),
        typed("F" + row, "b", "1"));
  }

  /** Two banks, the second one with cells of its own. */
  private static byte[] loans(String... cells) {
    return new WorkbookMaker()
        .sheet(
            "Loans",
            header(1, "bank", "balance"),
            row(2, words("A2", "big"), number("B2", "1200", PLAIN)),
            row(3, words("A3", "small"), String.join("", cells)))
        .bytes();
  }

  private static byte[] sheet(WorkbookMaker.Around around) {
    return new WorkbookMaker()
        .sheet(
            "Loans",
            around,
            header(1, "bank", "balance"),
            row(2, words("A2", "big"), number("B2", "1200", PLAIN)),
            row(3, number("B3", "9", PLAIN)))
        .bytes();
  }

  /** As an encrypted workbook, and one of before 2007, begins. */
  private static byte[] compound() {
    return new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A};
  }

  @ParameterizedTest
  @MethodSource("names")
  void areAsMade(String site) throws IOException {
    Path file = GOLDEN.resolve(site).resolve("data/loans.xlsx");
    byte[] made = workbooks().getOrDefault(site, new byte[0]);
    if (Boolean.getBoolean("golden.update")) {
      Files.write(file, made);
    }
    assertThat(file).hasBinaryContent(made);
  }

  static Iterable<String> names() {
    return workbooks().keySet().stream().sorted().toList();
  }
}
