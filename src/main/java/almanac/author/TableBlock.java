package almanac.author;

import almanac.source.Span;
import almanac.source.YamlNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A table as text in a YAML file.
 *
 * @param scalar a literal block, behind {@code |}
 */
record TableBlock(YamlNode.Scalar scalar) {
  /** Where a text is a table: a key of the file, or keys below each other. */
  private static final List<List<String>> TABLES =
      List.of(
          List.of("data"),
          List.of("facts"),
          List.of("scoring", "inputs"),
          List.of("scoring", "examples"));

  /** All of a file. */
  static List<TableBlock> all(YamlNode root) {
    return TABLES.stream().flatMap(keys -> at(root, keys)).toList();
  }

  private static Stream<TableBlock> at(YamlNode root, List<String> keys) {
    Optional<YamlNode> node = Optional.of(root);
    for (String key : keys) {
      node = node.flatMap(n -> n instanceof YamlNode.Mapping m ? m.get(key) : Optional.empty());
    }
    return node
        .filter(n -> n instanceof YamlNode.Scalar && n.at().text().startsWith("|"))
        .map(n -> new TableBlock((YamlNode.Scalar) n))
        .stream();
  }

  boolean holds(Span at) {
    return at.start() >= scalar.at().start() && at.start() <= scalar.text().span().end();
  }

  /** Without their indentation. */
  List<String> lines() {
    return List.of(scalar.text().value().split("\n", -1));
  }

  /** Puts its lines, set in order, in the place of those of the file, each with its indentation. */
  void replace(List<String> file, List<String> set) {
    List<String> written = lines();
    int first = scalar.at().line();
    for (int i = 0; i < written.size() && first + i < file.size(); i++) {
      String line = file.get(first + i);
      if (line.isBlank()) {
        file.set(first + i, "");
      } else if (!written.get(i).isBlank() && line.endsWith(written.get(i))) {
        String indent = line.substring(0, line.length() - written.get(i).length());
        file.set(first + i, indent + set.get(i));
      }
    }
  }
}
