package almanac.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What the formats do with numbers, limits and time. */
class FormatsTest {
  private static Item number(String written) {
    return new Item.Amount(new BigDecimal(written));
  }

  private static String csv(Item... line) {
    Extract extract = SampleExtract.of(List.of(List.of(line)));
    return new String(SampleExtract.bytes(ExportFormats.CSV, extract), StandardCharsets.UTF_8);
  }

  private static List<String> sheet(Item... line) throws IOException {
    Extract extract = SampleExtract.of(List.of(List.of(line)));
    return Readers.tables(SampleExtract.bytes(new XlsxFormat(), extract)).get(1);
  }

  private static JsonNode json(List<Item> column) {
    Extract extract = SampleExtract.of(column.stream().map(List::of).toList());
    return Readers.json(SampleExtract.bytes(new JsonFormat(), extract));
  }

  @Test
  void aNegativeNumberIsNotGuarded() {
    assertThat(csv(number("-3.10"), new Item.Words("-3.10"))).isEqualTo("a,b\r\n-3.10,'-3.10\r\n");
  }

  @Test
  void anApostropheOfTheTextIsGuardedToo() {
    assertThat(csv(new Item.Words("'=1"))).isEqualTo("a\r\n''=1\r\n");
  }

  @Test
  void decimalsStayAsWritten() throws IOException {
    assertThat(sheet(number("3.10"), number("1000"), number("-0.000")))
        .containsExactly("3.10", "1000", "0.000");
    assertThat(json(List.of(number("3.10"), number("1000"))).get("rows").toString())
        .isEqualTo("[{\"a\":3.10},{\"a\":1000}]");
  }

  @Test
  void aNumberThatWouldBeRoundedIsATextInASheet() throws IOException {
    assertThat(sheet(number("1234567890123456"), number("123456789012345")))
        .containsExactly("1234567890123456", "123456789012345");
  }

  @Test
  void oneSuchNumberMakesAllOfAColumnTextsInJson() {
    JsonNode json = json(List.of(number("9007199254740993"), number("3.10")));
    assertThat(json.get("fields").get(0).get("encoding").stringValue()).isEqualTo("string");
    assertThat(json.get("rows").toString())
        .isEqualTo("[{\"a\":\"9007199254740993\"},{\"a\":\"3.10\"}]");
  }

  @Test
  void aTableOfMoreLinesThanASheetHoldsGoesOnOnTheNext() throws IOException {
    List<List<Item>> lines =
        IntStream.range(0, 10).mapToObj(i -> List.of(number(String.valueOf(i)))).toList();
    byte[] book = SampleExtract.bytes(new XlsxFormat(7), SampleExtract.of(lines));
    List<List<String>> read = Readers.tables(book);
    assertThat(read.stream().skip(1).map(line -> line.get(0)))
        .containsExactly("0", "1", "2", "3", "4", "5", "6", "7", "8", "9");
    assertThat(entries(book)).contains("xl/worksheets/sheet4.xml", "xl/worksheets/sheet5.xml");
  }

  @Test
  void aTextThatACellCannotHoldIsCutAndTheCoverSaysSo() throws IOException {
    String text = "x".repeat(40_000);
    Extract extract = SampleExtract.of(List.of(List.of(new Item.Words(text))));
    byte[] book = SampleExtract.bytes(new XlsxFormat(), extract);
    assertThat(Readers.tables(book).get(1).get(0)).hasSize(32_767).endsWith("x…");
    assertThat(Readers.figure(book).toString()).contains("file.cut 1 32767");
  }

  @Test
  void archivesKnowNoClock() throws IOException {
    byte[] book =
        SampleExtract.bytes(new XlsxFormat(), SampleExtract.of(List.of(List.of(number("1")))));
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(book))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        assertThat(entry.getTimeLocal()).as(entry.getName()).isEqualTo("1980-01-02T00:00:00");
      }
    }
  }

  private static List<String> entries(byte[] archive) throws IOException {
    List<String> names = new java.util.ArrayList<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        names.add(entry.getName());
      }
    }
    return names;
  }

  /** However many there are, a format hands them on as it reads them. */
  @Test
  void manyLinesFlow() throws IOException {
    List<Item> line = Collections.nCopies(8, number("1234567.89"));
    Extract extract =
        SampleExtract.of(
            Collections.nCopies(8, true), () -> IntStream.range(0, 50_000).mapToObj(i -> line));
    for (ExportFormat format : ExportFormats.ALL) {
      Fullest fullest = new Fullest();
      format.write(extract, fullest);
      assertThat(fullest.largest).as(format.ending()).isLessThan(1 << 17);
    }
  }

  /** Keeps nothing but how much came at once. */
  private static final class Fullest extends OutputStream {
    private int largest;

    @Override
    public void write(int b) {
      largest = Math.max(largest, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
      largest = Math.max(largest, length);
    }
  }
}
