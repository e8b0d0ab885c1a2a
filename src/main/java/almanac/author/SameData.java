package almanac.author;

import almanac.source.Diagnostics;
import almanac.source.SourceFile;
import almanac.source.Text;
import almanac.source.TextTable;
import almanac.source.YamlNode;
import almanac.source.YamlReader;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Holds YAML that was set in order to what was written.
 *
 * @param tables those that were set, with the cells that each must have
 */
record SameData(Map<TableBlock, Columns.Table> tables) {

  /** Whether every key, list and text is the same, and every table has its cells. */
  boolean holds(YamlNode before, SourceFile after) {
    Diagnostics mistakes = new Diagnostics();
    return YamlReader.read(after, mistakes).filter(root -> same(before, root)).isPresent()
        && !mistakes.hasErrors();
  }

  private boolean same(YamlNode one, YamlNode other) {
    if (one instanceof YamlNode.Mapping a && other instanceof YamlNode.Mapping b) {
      return keys(a).equals(keys(b)) && same(values(a), values(b));
    } else if (one instanceof YamlNode.Sequence a && other instanceof YamlNode.Sequence b) {
      return same(a.items(), b.items());
    }
    return one instanceof YamlNode.Scalar a && other instanceof YamlNode.Scalar b && same(a, b);
  }

  private static List<String> keys(YamlNode.Mapping mapping) {
    return mapping.entries().stream().map(entry -> entry.key().value()).toList();
  }

  private static List<YamlNode> values(YamlNode.Mapping mapping) {
    return mapping.entries().stream().map(YamlNode.Entry::value).toList();
  }

  private boolean same(List<YamlNode> one, List<YamlNode> other) {
    return one.size() == other.size()
        && IntStream.range(0, one.size()).allMatch(i -> same(one.get(i), other.get(i)));
  }

  private boolean same(YamlNode.Scalar one, YamlNode.Scalar other) {
    Columns.Table table = tables.get(new TableBlock(one));
    if (table == null) {
      return one.plain() == other.plain() && one.text().value().equals(other.text().value());
    }
    Cells set = Cells.of(other.text());
    return set.rows().equals(unescaped(table.cells()))
        && (table.mended() || set.equals(Cells.of(one.text())));
  }

  private static List<List<String>> unescaped(List<List<String>> rows) {
    return rows.stream()
        .map(row -> row.stream().map(cell -> cell.replace("\\|", "|")).toList())
        .toList();
  }

  /**
   * What the build reads.
   *
   * @param rows the names first
   */
  private record Cells(List<List<String>> rows, List<String> mistakes) {
    static Cells of(Text text) {
      Diagnostics diagnostics = new Diagnostics();
      TextTable table = TextTable.parse(text, diagnostics);
      Stream<List<Text>> rows =
          table.header().isEmpty()
              ? Stream.empty()
              : Stream.concat(Stream.of(table.header()), table.rows().stream());
      return new Cells(
          rows.map(row -> row.stream().map(Text::value).toList()).toList(),
          diagnostics.sorted().stream().map(d -> d.code() + d.message()).toList());
    }
  }
}
