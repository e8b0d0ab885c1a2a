package almanac.author;

import almanac.data.DatasetReader;
import almanac.source.Diagnostic;
import almanac.source.Diagnostics;
import almanac.source.Severity;
import almanac.source.SourceFile;
import almanac.source.YamlNode;
import almanac.source.YamlReader;
import almanac.value.Units;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Sets the tables of a YAML file in columns; all else stays as it is. Where the build cannot read a
 * table, so that there is no site that could change, what a paste has brought in is mended.
 */
final class DataFormat implements FileFormat {
  /** What no file says by itself. */
  private static final String OWN_UNIT = "unknown-unit";

  @Override
  public Optional<String> of(SourceFile file, Diagnostics diagnostics) {
    Diagnostics own = new Diagnostics();
    Optional<YamlNode> root = YamlReader.read(file, own);
    own.sorted().forEach(diagnostics::report);
    return own.hasErrors() ? Optional.empty() : root.flatMap(node -> of(file, node, diagnostics));
  }

  private static Optional<String> of(SourceFile file, YamlNode root, Diagnostics diagnostics) {
    Map<TableBlock, Columns.Table> tables = tables(file, root);
    List<String> lines = new ArrayList<>(List.of(file.text().split("\n", -1)));
    tables.forEach((block, table) -> block.replace(lines, table.lines()));
    SameData same = new SameData(tables);
    Optional<String> text =
        endings(file, String.join("\n", lines))
            .filter(set -> same.holds(root, new SourceFile(file.path(), set)))
            .findFirst();
    if (text.isEmpty()) {
      tables.keySet().stream()
          .limit(1)
          .forEach(block -> diagnostics.report(Refusals.meaning(block.scalar().at())));
    }
    return text;
  }

  /** The last line ends like the others, unless a text would then end otherwise. */
  private static Stream<String> endings(SourceFile file, String text) {
    boolean ends = file.text().isEmpty() || file.text().endsWith("\n");
    return ends ? Stream.of(text) : Stream.of(text + "\n", text);
  }

  private static Map<TableBlock, Columns.Table> tables(SourceFile file, YamlNode root) {
    List<Diagnostic> mistakes = file.path().startsWith("data/") ? mistakes(file) : List.of();
    Map<TableBlock, Columns.Table> tables = new LinkedHashMap<>();
    for (TableBlock block : TableBlock.all(root)) {
      boolean mend = mistakes.stream().anyMatch(mistake -> block.holds(mistake.at()));
      tables.put(block, Columns.of(block.lines(), mend));
    }
    return tables;
  }

  private static List<Diagnostic> mistakes(SourceFile file) {
    Diagnostics found = new Diagnostics();
    new DatasetReader(Units.standard(), found).read(file, path -> Optional.empty());
    return found.sorted().stream()
        .filter(d -> d.severity() == Severity.ERROR && !d.code().equals(OWN_UNIT))
        .toList();
  }
}
