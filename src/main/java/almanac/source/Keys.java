package almanac.source;

import almanac.source.YamlNode.Entry;
import almanac.source.YamlNode.Mapping;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Takes known keys out of a mapping; what is left in the end is reported as {@code unknown-key}. A
 * value of the wrong kind is reported where it is taken, and is then as good as absent.
 */
public final class Keys {
  private final Mapping mapping;
  private final Diagnostics diagnostics;
  private final Set<String> known = new LinkedHashSet<>();

  public Keys(Mapping mapping, Diagnostics diagnostics) {
    this.mapping = mapping;
    this.diagnostics = diagnostics;
  }

  /** Where the mapping stands. */
  public Span at() {
    return mapping.at();
  }

  /** Any value, {@code null} included. */
  public Optional<YamlNode> node(String key) {
    known.add(key);
    return mapping.get(key);
  }

  public Optional<Text> text(String key) {
    return node(key).flatMap(n -> Shape.text(n, diagnostics));
  }

  /** A text that must be there: if not, {@code missing-key} is reported at the mapping. */
  public Optional<Text> required(String key) {
    Optional<YamlNode> node = node(key);
    if (node.isEmpty() || Shape.missing(node.get())) {
      diagnostics.report(
          Diagnostic.error(
              "missing-key",
              node.map(YamlNode::at).orElse(start(mapping.at())),
              "the key \"" + key + "\" is missing"));
      return Optional.empty();
    }
    return Shape.text(node.get(), diagnostics);
  }

  private static Span start(Span at) {
    return at.part(0, 0);
  }

  /** The items of a list of texts, or one text. */
  public List<Text> texts(String key) {
    return node(key).map(n -> Shape.texts(n, diagnostics)).orElse(List.of());
  }

  public List<YamlNode> list(String key) {
    return node(key).map(n -> Shape.list(n, diagnostics)).orElse(List.of());
  }

  public Optional<Mapping> mapping(String key) {
    return node(key).flatMap(n -> Shape.mapping(n, diagnostics));
  }

  /** Keys with values of a name's choice, such as notes or figures; none if the key is absent. */
  public List<Entry> entries(String key) {
    return mapping(key).map(Mapping::entries).orElse(List.of());
  }

  public Optional<Boolean> flag(String key) {
    return node(key).flatMap(n -> Shape.flag(n, diagnostics));
  }

  /** The entries that nobody has asked for until now. */
  public List<Entry> rest() {
    return mapping.entries().stream().filter(e -> !known.contains(e.key().value())).toList();
  }

  /** Reports the rest; call it when every known key was asked for. */
  public void reportUnknown() {
    rest().forEach(entry -> diagnostics.report(unknown(entry.key())));
  }

  private Diagnostic unknown(Text key) {
    String near = Suggestion.didYouMean(key.value(), known);
    return Diagnostic.error("unknown-key", key.span(), "no key is called \"" + key + "\" here")
        .withHint(near.isEmpty() ? "known are " + String.join(", ", known) : near);
  }
}
