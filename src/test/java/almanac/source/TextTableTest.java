package almanac.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextTableTest {
  private final Diagnostics diagnostics = new Diagnostics();

  @Test
  void partsColumnsByPipes() {
    TextTable table =
        sound("year | segment | balance\n2016 | all     |\n2017 | sme     | 1120.83\n");
    assertThat(values(table.header())).containsExactly("year", "segment", "balance");
    assertThat(rows(table))
        .containsExactly(List.of("2016", "all", ""), List.of("2017", "sme", "1120.83"));
  }

  @Test
  void partsColumnsByTabs() {
    TextTable table = sound("year\tname\tbalance\n2016\ta|b\t\n");
    assertThat(rows(table)).containsExactly(List.of("2016", "a|b", ""));
  }

  @Test
  void partsAHeaderWithPipesByPipesOnly() {
    assertThat(rows(sound("a\t| b\n1\t| 2 \t3\n"))).containsExactly(List.of("1", "2 \t3"));
  }

  @Test
  void leavesBlankLinesOut() {
    assertThat(rows(sound("\n a | b\n\n1 | 2\n   \n3 | 4\n\n"))).hasSize(2);
  }

  @Test
  void readsOneColumn() {
    assertThat(rows(sound("name\nx y\n"))).containsExactly(List.of("x y"));
  }

  @Test
  void keepsAnEscapedPipeInItsCell() {
    TextTable table = sound("a | b\nx \\| y \\|| z\n");
    assertThat(rows(table)).containsExactly(List.of("x | y |", "z"));
    Text cell = table.rows().get(0).get(0);
    assertThat(cell.span(4, 5)).hasToString("t:2:6");
    assertThat(table.rows().get(0).get(1).span()).hasToString("t:2:12");
  }

  @Test
  void stripsFullWidthSpacesToo() {
    assertThat(rows(sound("a | b\n　中　| x\n"))).containsExactly(List.of("中", "x"));
  }

  @Test
  void allowsOuterPipesWhereTheHeaderHasThem() {
    TextTable table = sound("| a | b |\n| 1 | 2 |\n3 | 4\n| 5 | |\n| 6 |\n");
    assertThat(values(table.header())).containsExactly("a", "b");
    assertThat(rows(table))
        .containsExactly(List.of("1", "2"), List.of("3", "4"), List.of("5", ""), List.of("6", ""));
  }

  @Test
  void takesAnOuterPipeForABlankCellWhereTheHeaderHasNone() {
    assertThat(rows(sound("a | b\n| 2\n1 |\n")))
        .containsExactly(List.of("", "2"), List.of("1", ""));
  }

  @Test
  void leavesRaggedRowsOut() {
    assertThat(rows(parse("a | b\n1\n2 | 3\n4 | 5 | 6\n"))).containsExactly(List.of("2", "3"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '`',
      value = {
        "a | b⏎ 1         ¦ t:2:2: [ragged-row] expected 2 cells, found 1",
        "a | b⏎1 | 2 | 3  ¦ t:2:1: [ragged-row] expected 2 cells, found 3",
        "a | b⏎1 | 2 |    ¦ t:2:1: [ragged-row] expected 2 cells, found 3",
        "| a | b⏎| 1      ¦ t:2:1: [ragged-row] expected 2 cells, found 1",
        "a⏎1 | 2          ¦ t:2:1: [ragged-row] expected 1 cell, found 2",
        "a | b | a        ¦ t:1:9: [duplicate-column] two columns are called \"a\"",
        "a |  | b         ¦ t:1:4: [empty-column-name] column 2 has no name",
        "⏎ ⏎              ¦ t:1:1: [empty-table] the table is empty",
      })
  void reportsWhatIsWrong(String written, String line) {
    parse(written.replace('⏎', '\n'));
    assertThat(Reported.lines(diagnostics)).containsExactly(line);
  }

  @Test
  void placesCellsOfABlockInTheirFile() {
    String yaml = "data: |\n    名称 | b\n    中😀 | x\n";
    var root = (YamlNode.Mapping) YamlReader.read(new SourceFile("t", yaml), diagnostics).get();
    Text data = ((YamlNode.Scalar) root.get("data").orElseThrow()).text();
    TextTable table = TextTable.parse(data, diagnostics);
    assertThat(table.rows().get(0).get(1).span()).hasToString("t:3:10");
    assertThat(table.rows().get(0).get(0).span().text()).isEqualTo("中😀");
  }

  private TextTable sound(String written) {
    TextTable table = parse(written);
    assertThat(Reported.lines(diagnostics)).isEmpty();
    return table;
  }

  private TextTable parse(String written) {
    SourceFile file = new SourceFile("t", written);
    return TextTable.parse(Text.of(file.span(0, written.length())), diagnostics);
  }

  private static List<String> values(List<Text> cells) {
    return cells.stream().map(Text::value).toList();
  }

  private static List<List<String>> rows(TextTable table) {
    return table.rows().stream().map(TextTableTest::values).toList();
  }
}
