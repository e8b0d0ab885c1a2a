package almanac.author;

import static org.assertj.core.api.Assertions.assertThat;

import almanac.source.Diagnostics;
import almanac.source.DisplayWidth;
import almanac.source.SourceFile;
import almanac.source.Text;
import almanac.source.TextTable;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever a table holds, it holds it afterwards. */
class AnyTableTest {
  private static final String CELLS =
      "a b 2016 1,234.50 1，234 科技 ，  é 😀 👍🏽 〜 | \\| ｜ \\ — … = ~5 [^x] \u00a0 \t ₂ “引” ";

  @Property(tries = 3000)
  void holdsTheSameCells(@ForAll("tables") String table) {
    String set = set(table, false);
    assertThat(cells(set)).isEqualTo(cells(table));
  }

  @Property(tries = 1000)
  void comesOutAsItIsASecondTime(@ForAll("tables") String table) {
    String once = set(table, false);
    assertThat(set(once, false)).isEqualTo(once);
    String mended = set(table, true);
    assertThat(set(mended, true)).isEqualTo(mended);
  }

  @Property(tries = 1000)
  void losesNothingButBlanksAndSeparatorsWhenItIsMended(@ForAll("tables") String table) {
    assertThat(letters(set(table, true))).isEqualTo(letters(table));
  }

  @Property(tries = 1000)
  void standsInColumns(@ForAll("square") List<List<String>> rows) {
    String table = rows.stream().map(r -> String.join("|", r)).collect(Collectors.joining("\n"));
    List<List<Integer>> bars =
        set(table, false).lines().map(AnyTableTest::bars).distinct().toList();
    assertThat(bars).hasSize(1);
  }

  /** How many columns are left of each pipe. */
  private static List<Integer> bars(String line) {
    return IntStream.range(0, line.length())
        .filter(i -> line.charAt(i) == '|')
        .mapToObj(i -> DisplayWidth.of(line.substring(0, i)))
        .toList();
  }

  @Provide
  Arbitrary<String> tables() {
    Arbitrary<String> part = Arbitraries.of(CELLS.split(" ", -1));
    Arbitrary<String> mark = Arbitraries.of("|", " | ", "|", "\t", "｜", "\n", "\n", "");
    return Arbitraries.integers()
        .between(1, 30)
        .flatMap(n -> part.list().ofSize(n).flatMap(p -> mark.list().ofSize(n).map(m -> mix(p, m))))
        .map(body -> "name|zh|2017\n" + body);
  }

  private static String mix(List<String> parts, List<String> marks) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < parts.size(); i++) {
      text.append(parts.get(i)).append(marks.get(i));
    }
    return text.toString();
  }

  @Provide
  Arbitrary<List<List<String>>> square() {
    Arbitrary<String> cell = Arbitraries.of("a", "2016", "科技型", "é", "😀", "…", "x y", "[^n]");
    return cell.list().ofSize(3).list().ofMinSize(2).ofMaxSize(8);
  }

  private static String set(String table, boolean mend) {
    return String.join("\n", Columns.of(List.of(table.split("\n", -1)), mend).lines());
  }

  private static List<List<String>> cells(String table) {
    Text text = Text.of(new SourceFile("x", table).span(0, table.length()));
    return TextTable.parse(text, new Diagnostics()).rows().stream()
        .map(row -> row.stream().map(Text::value).toList())
        .toList();
  }

  private static String letters(String table) {
    return table.replaceAll("[\\s\u00a0|｜\\\\]|(?<=[0-9])[,，](?=[0-9])", "");
  }
}
