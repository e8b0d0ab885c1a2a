package almanac.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CsvReaderTest {
  @Example
  void readsNamesAndCells() {
    TextTable table = sound("year,name\n2016,上海\n2017,\n");
    assertThat(values(table.header())).containsExactly("year", "name");
    assertThat(rows(table)).containsExactly(List.of("2016", "上海"), List.of("2017", ""));
  }

  @Example
  void needsNoLineBreakAtTheEnd() {
    assertThat(rows(sound("a,b\n1,\"2\""))).containsExactly(List.of("1", "2"));
  }

  @Example
  void keepsSpacesOfACell() {
    assertThat(rows(sound("a,b\n 1 ,\" 2\"\n"))).containsExactly(List.of(" 1 ", " 2"));
  }

  @Example
  void stripsNames() {
    assertThat(values(sound(" a , b\n").header())).containsExactly("a", "b");
  }

  @Example
  void leavesBlankLinesOut() {
    assertThat(rows(sound("\na,b\n\n1,2\n\n"))).containsExactly(List.of("1", "2"));
  }

  @Example
  void readsCommasQuotesAndLineBreaksInQuotes() {
    assertThat(rows(sound("a,b\n\"1,\n2\",\"say \"\"3\"\"\"\n")))
        .containsExactly(List.of("1,\n2", "say \"3\""));
  }

  @Example
  void placesCharactersBehindDoubledQuotes() {
    Text cell = sound("a,b\n😀,\"x\"\"now\"\n").rows().get(0).get(1);
    assertThat(cell.span(2, 5)).hasToString("t:2:7");
    assertThat(cell.span(2, 5).text()).isEqualTo("now");
  }

  @Example
  void namesTheQuoteThatIsNeverClosed() {
    assertReported("a,b\n1,\"2\n3,4\n", "t:2:3: [csv-unclosed-quote] this quote is never closed");
  }

  @Example
  void namesAQuoteAmidACell() {
    assertReported(
        "a,b\n1,2\"3\n", "t:2:4: [csv-stray-quote] a quote stands amid a cell without quotes");
  }

  @Example
  void namesTheQuoteBehindWhichACellGoesOn() {
    assertReported(
        "a,b\n\"1\"2,3\n", "t:2:3: [csv-stray-quote] the cell goes on behind its closing quote");
  }

  @Example
  void namesARowThatIsTooShort() {
    assertReported("a,b,c\n1,2\n", "t:2:1: [ragged-row] expected 3 cells, found 2");
  }

  @Example
  void namesARowThatIsTooLong() {
    assertReported("a\n\"x\ny\"\n1,2\n", "t:4:1: [ragged-row] expected 1 cell, found 2");
  }

  @Example
  void namesTheSecondOfTwoEqualColumns() {
    assertReported("a,b,a\n", "t:1:5: [duplicate-column] two columns are called \"a\"");
  }

  @Example
  void namesAColumnWithoutAName() {
    assertReported("a,,b\n", "t:1:3: [empty-column-name] column 2 has no name");
  }

  @Example
  void wantsNames() {
    assertReported("\n", "t:1:1: [empty-table] the table is empty");
  }

  @Property(tries = 500)
  void readsWhatWasWritten(@ForAll("cells") List<String> cells) {
    String quoted = String.join(",", cells.stream().map(CsvReaderTest::quoted).toList());
    TextTable table = sound("a,b,c\n" + quoted + "\n");
    assertThat(rows(table)).containsExactly(cells);
    table.rows().get(0).forEach(CsvReaderTest::assertMapped);
  }

  @Provide
  Arbitrary<List<String>> cells() {
    return Arbitraries.strings().withChars(',', '"', '\n', 'a', '中', ' ').list().ofSize(3);
  }

  private static String quoted(String cell) {
    return "\"" + cell.replace("\"", "\"\"") + "\"";
  }

  private static void assertMapped(Text cell) {
    for (int i = 0; i < cell.length(); i++) {
      assertThat(cell.span(i, i + 1).text()).isEqualTo(cell.value().substring(i, i + 1));
    }
  }

  private static void assertReported(String csv, String line) {
    Diagnostics diagnostics = new Diagnostics();
    CsvReader.read(new SourceFile("t", csv), diagnostics);
    assertThat(Reported.lines(diagnostics)).containsExactly(line);
  }

  private static TextTable sound(String csv) {
    Diagnostics diagnostics = new Diagnostics();
    TextTable table = CsvReader.read(new SourceFile("t", csv), diagnostics);
    assertThat(Reported.lines(diagnostics)).isEmpty();
    return table;
  }

  private static List<String> values(List<Text> cells) {
    return cells.stream().map(Text::value).toList();
  }

  private static List<List<String>> rows(TextTable table) {
    return table.rows().stream().map(CsvReaderTest::values).toList();
  }
}
