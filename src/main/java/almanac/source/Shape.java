package almanac.source;

import almanac.source.YamlNode.Mapping;
import almanac.source.YamlNode.Scalar;
import almanac.source.YamlNode.Sequence;
import java.util.List;
import java.util.Optional;

/** What a reader expects a YAML value to be; anything else is reported as {@code wrong-type}. */
public final class Shape {
  private Shape() {}

  /** A text; empty, and not reported, where nothing is written. */
  public static Optional<Text> text(YamlNode node, Diagnostics diagnostics) {
    if (node instanceof Scalar scalar) {
      return scalar.missing() ? Optional.empty() : Optional.of(scalar.text());
    }
    return wrong(node, "text", diagnostics);
  }

  /** A mapping; empty, and not reported, where nothing is written. */
  public static Optional<Mapping> mapping(YamlNode node, Diagnostics diagnostics) {
    if (node instanceof Mapping mapping) {
      return Optional.of(mapping);
    }
    return missing(node) ? Optional.empty() : wrong(node, "keys with values", diagnostics);
  }

  /** The items of a list; none, and not reported, where nothing is written. */
  public static List<YamlNode> list(YamlNode node, Diagnostics diagnostics) {
    if (node instanceof Sequence sequence) {
      return sequence.items();
    }
    return missing(node)
        ? List.of()
        : Shape.<List<YamlNode>>wrong(node, "a list", diagnostics).orElse(List.of());
  }

  /** The items of a list of texts, or the one text that stands there instead. */
  public static List<Text> texts(YamlNode node, Diagnostics diagnostics) {
    List<YamlNode> items = node instanceof Sequence sequence ? sequence.items() : List.of(node);
    return items.stream().flatMap(item -> text(item, diagnostics).stream()).toList();
  }

  /** {@code true} or {@code false}; empty, and not reported, where nothing is written. */
  public static Optional<Boolean> flag(YamlNode node, Diagnostics diagnostics) {
    if (missing(node)) {
      return Optional.empty();
    }
    if (node instanceof Scalar scalar && scalar.plain()) {
      String word = scalar.text().value();
      if (word.equals("true") || word.equals("false")) {
        return Optional.of(word.equals("true"));
      }
    }
    return wrong(node, "true or false", diagnostics);
  }

  /** Whether nothing is written there, or {@code ~} or {@code null}. */
  public static boolean missing(YamlNode node) {
    return node instanceof Scalar scalar && scalar.missing();
  }

  private static <T> Optional<T> wrong(YamlNode node, String expected, Diagnostics diagnostics) {
    diagnostics.report(
        Diagnostic.error(
            "wrong-type", node.at(), "expected " + expected + " here, found " + found(node)));
    return Optional.empty();
  }

  private static String found(YamlNode node) {
    if (node instanceof Mapping) {
      return "keys with values";
    }
    if (node instanceof Scalar scalar) {
      return scalar.missing()
          ? "nothing"
          : "\"" + YamlProblem.shortened(scalar.text().value()) + "\"";
    }
    return "a list";
  }
}
