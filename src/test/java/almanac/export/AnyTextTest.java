package almanac.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Whatever stands in a text cell comes back equal, and starts no formula. */
class AnyTextTest {
  private static final int CELLS = 5000;

  /** What spreadsheets, separators, markup, escapes and scripts are made of. */
  private static final List<String> PARTS =
      List.of(
          "=",
          "+",
          "-",
          "@",
          "\t",
          "\r",
          "\n",
          "\r\n",
          "＝",
          "＋",
          "－",
          "＠",
          "'",
          "\"",
          ",",
          ";",
          "|",
          "\\",
          "/",
          "&",
          "<",
          ">",
          "]]>",
          "&amp;",
          "_x0041_",
          "_x005F_",
          "_",
          "\0",
          "\u0001",
          "\u001F",
          "\u007F",
          "\u0085",
          "\u2028",
          "\uFEFF",
          "\uFFFE",
          "\uFFFF",
          "é",
          "中",
          "文",
          "—",
          "…",
          "~",
          "شكرا",
          "שלום",
          "\u202E",
          "\u200F",
          "😀",
          "👩‍👩‍👧",
          "1",
          "3.10",
          "1e5",
          "007",
          " ",
          "  ",
          "NULL",
          "TRUE",
          "HYPERLINK(\"x\")",
          "cmd|' /C calc'!A0",
          "SUM(A1)",
          "a",
          "b");

  private static final List<String> TEXTS = texts();
  private static final Extract EXTRACT =
      SampleExtract.of(TEXTS.stream().map(t -> List.<Item>of(new Item.Words(t))).toList());

  private static List<String> texts() {
    Random random = new Random(20180430);
    return IntStream.range(0, CELLS)
        .mapToObj(
            i ->
                IntStream.rangeClosed(0, random.nextInt(6))
                    .mapToObj(p -> PARTS.get(random.nextInt(PARTS.size())))
                    .reduce("", String::concat))
        .toList();
  }

  private static byte[] bytes(String ending) {
    ExportFormat format =
        ExportFormats.ALL.stream().filter(f -> f.ending().equals(ending)).findFirst().orElseThrow();
    return SampleExtract.bytes(format, EXTRACT);
  }

  @Test
  void csvGivesItBackOnceTheGuardIsTakenAway() throws IOException {
    List<String> cells = csv();
    assertThat(cells.stream().map(Readers::unguarded)).isEqualTo(TEXTS);
  }

  @Test
  void noCellOfCsvStartsAFormula() throws IOException {
    assertThat(csv()).noneMatch(cell -> cell.matches("(?s)[=+\\-@＝＋－＠\\t\\r\\n].*"));
  }

  private static List<String> csv() throws IOException {
    List<List<String>> lines = Readers.csv(bytes(".csv"));
    return lines.subList(1, lines.size()).stream().map(line -> line.get(0)).toList();
  }

  @Test
  void theVariantForExcelIsTheSameBehindAByteOrderMark() {
    byte[] excel = bytes(".excel.csv");
    assertThat(excel).startsWith(0xEF, 0xBB, 0xBF);
    assertThat(java.util.Arrays.copyOfRange(excel, 3, excel.length)).isEqualTo(bytes(".csv"));
  }

  @Test
  void workbooksGiveItBackAndHoldNoFormula() throws IOException {
    List<List<String>> lines = Readers.tables(bytes(".xlsx"));
    List<String> cells = new ArrayList<>();
    lines.subList(1, lines.size()).forEach(line -> cells.add(line.get(0)));
    assertThat(cells).isEqualTo(TEXTS);
  }

  @Test
  void jsonGivesItBack() {
    List<String> cells = new ArrayList<>();
    Readers.json(bytes(".json")).get("rows").forEach(row -> cells.add(row.get("a").stringValue()));
    assertThat(cells).isEqualTo(TEXTS);
  }
}
