package almanac.data;

import almanac.source.Diagnostic;
import almanac.source.Diagnostics;
import almanac.source.Span;
import almanac.source.Suggestion;
import almanac.source.Text;
import almanac.source.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The values of a YAML mapping by key, each of the shape that is asked for, or reported. */
public record Entries(YamlNode.Mapping mapping, Diagnostics diagnostics) {

  /** The value as a mapping; empty and reported if it is something else. */
  public static Optional<Entries> of(YamlNode node, String what, Diagnostics diagnostics) {
    if (node instanceof YamlNode.Mapping mapping) {
      return Optional.of(new Entries(mapping, diagnostics));
    }
    wrongType(diagnostics, node.at(), what + " must be keys with values, `key: value`");
    return Optional.empty();
  }

  private static void wrongType(Diagnostics diagnostics, Span at, String message) {
    diagnostics.report(Diagnostic.error("wrong-type", at, message));
  }

  /** Reports each key that is not among the known ones. */
  public void allow(String what, List<String> known) {
    for (YamlNode.Entry entry : mapping.entries()) {
      String key = entry.key().value();
      if (!known.contains(key)) {
        diagnostics.report(
            Diagnostic.error(
                    "unknown-key", entry.key().span(), what + " has no key \"" + key + "\"")
                .withHint(hint(key, known)));
      }
    }
  }

  private static String hint(String key, List<String> known) {
    String near = Suggestion.didYouMean(key, known);
    return near.isEmpty() ? "its keys are " + String.join(", ", known) : near;
  }

  /** The value, unless it is missing or nothing. */
  public Optional<YamlNode> node(String key) {
    return mapping.get(key).filter(n -> !(n instanceof YamlNode.Scalar s && s.missing()));
  }

  /** Where the key was written; the mapping where it was not. */
  public Span at(String key) {
    return mapping.entries().stream()
        .filter(e -> e.key().value().equals(key))
        .findFirst()
        .map(e -> e.key().span())
        .orElse(mapping.at());
  }

  public Optional<Text> text(String key) {
    return node(key).flatMap(n -> text(n, "\"" + key + "\""));
  }

  /** The scalar's text. */
  public Optional<Text> text(YamlNode node, String what) {
    if (node instanceof YamlNode.Scalar scalar) {
      return Optional.of(scalar.text());
    }
    wrongType(diagnostics, node.at(), what + " must be a single text");
    return Optional.empty();
  }

  /** The text, or else nothing and a report that it is missing. */
  public Optional<Text> required(String key, String what) {
    if (node(key).isEmpty()) {
      missing(key, what);
    }
    return text(key);
  }

  public void missing(String key, String what) {
    diagnostics.report(
        Diagnostic.error("missing-key", mapping.at(), what + " lacks the key \"" + key + "\"")
            .withHint("write `" + key + ": …`"));
  }

  /** One text, or a list of them. */
  public List<Text> texts(String key) {
    return node(key).map(n -> texts(n, "\"" + key + "\"")).orElse(List.of());
  }

  /** One text, or a list of them. */
  public List<Text> texts(YamlNode node, String what) {
    List<Text> found = new ArrayList<>();
    if (node instanceof YamlNode.Sequence sequence) {
      sequence.items().forEach(i -> text(i, "each item of " + what).ifPresent(found::add));
    } else if (node instanceof YamlNode.Scalar) {
      text(node, what).ifPresent(found::add);
    } else {
      wrongType(diagnostics, node.at(), what + " must be a text or a list of texts");
    }
    return found;
  }

  public boolean flag(String key) {
    Optional<Text> written = text(key);
    String value = written.map(Text::value).orElse("false");
    if (!value.equals("true") && !value.equals("false")) {
      written.ifPresent(
          t -> wrongType(diagnostics, t.span(), "\"" + key + "\" must be true or false"));
    }
    return value.equals("true");
  }

  /** The entries of the mapping under the key; none where it is missing. */
  public List<YamlNode.Entry> entries(String key) {
    return node(key)
        .flatMap(n -> of(n, "\"" + key + "\"", diagnostics))
        .map(e -> e.mapping().entries())
        .orElse(List.of());
  }

  /** The items of the list under the key; none where it is missing. */
  public List<YamlNode> items(String key) {
    Optional<YamlNode> node = node(key);
    if (node.isPresent() && !(node.get() instanceof YamlNode.Sequence)) {
      wrongType(diagnostics, node.get().at(), "\"" + key + "\" must be a list");
    }
    return node.isPresent() && node.get() instanceof YamlNode.Sequence list
        ? list.items()
        : List.of();
  }

  public Optional<Localized> localized(String key) {
    return node(key).flatMap(n -> localized(n, "\"" + key + "\""));
  }

  /** A text, or texts by language. */
  public Optional<Localized> localized(YamlNode node, String what) {
    return node instanceof YamlNode.Mapping
        ? LocalizedReader.read(node, what, diagnostics)
        : text(node, what).map(Localized::of);
  }
}
