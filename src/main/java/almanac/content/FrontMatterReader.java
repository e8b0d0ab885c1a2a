package almanac.content;

import almanac.source.Span;
import almanac.source.Suggestion;
import almanac.source.Text;
import almanac.source.YamlNode;
import almanac.source.YamlReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the keys of front matter. */
final class FrontMatterReader {
  private static final List<String> KEYS =
      List.of("title", "summary", "data", "numbers", "layout", "period", "draft", "aliases");

  /** A layout may ask for it, though it looks like {@code data}. */
  private static final String DATE = "date";

  private final Reports reports;
  private final Map<String, YamlNode> values = new LinkedHashMap<>();
  private final Map<String, YamlNode> options = new LinkedHashMap<>();
  private boolean misspelt;

  FrontMatterReader(Reports reports) {
    this.reports = reports;
  }

  FrontMatter read(FrontMatterBlock block) {
    boolean readable = block.closed();
    if (block.yaml().end() > block.yaml().start()) {
      Optional<YamlNode> yaml = YamlReader.read(block.yaml(), reports.diagnostics());
      yaml.ifPresent(this::sort);
      readable = yaml.filter(node -> node instanceof YamlNode.Mapping).isPresent();
    }
    boolean titled = isText(Optional.ofNullable(values.get("title")));
    return new FrontMatter(
        block.whole(),
        text("title"),
        text("summary"),
        list("data"),
        isWord("numbers", "free", "free"),
        text("layout"),
        text("period"),
        isWord("draft", "true", "false"),
        list("aliases"),
        readable && titled && !misspelt,
        options);
  }

  private static boolean isText(Optional<YamlNode> node) {
    return node.isEmpty() || node.get() instanceof YamlNode.Scalar;
  }

  private void sort(YamlNode node) {
    if (node instanceof YamlNode.Mapping mapping) {
      mapping.entries().forEach(this::sort);
    } else if (!(node instanceof YamlNode.Scalar scalar && scalar.missing())) {
      reports.error(
          "wrong-type", node.at(), "front matter holds keys and values", "write title: …");
    }
  }

  private void sort(YamlNode.Entry entry) {
    String key = entry.key().value();
    if (KEYS.contains(key)) {
      values.put(key, entry.value());
    } else if (key.equals(DATE) || Suggestion.nearest(key, KEYS).isEmpty()) {
      options.put(key, entry.value());
    } else {
      misspelt = true;
      reports.error(
          "unknown-key",
          entry.key().span(),
          "no key called \"" + key + "\" in front matter",
          Suggestion.didYouMean(key, KEYS));
    }
  }

  private Optional<Text> text(String key) {
    return Optional.ofNullable(values.get(key)).flatMap(node -> scalar(key, node, "text"));
  }

  private Optional<Text> scalar(String key, YamlNode node, String wanted) {
    if (node instanceof YamlNode.Scalar scalar) {
      return scalar.missing() || scalar.text().isEmpty()
          ? Optional.empty()
          : Optional.of(scalar.text());
    }
    refuse(key, node.at(), wanted);
    return Optional.empty();
  }

  private List<Text> list(String key) {
    YamlNode node = values.get(key);
    List<Text> items = new ArrayList<>();
    if (node instanceof YamlNode.Sequence sequence) {
      sequence.items().forEach(item -> scalar(key, item, "a list of texts").ifPresent(items::add));
    } else if (node != null) {
      scalar(key, node, "text or a list of texts").ifPresent(items::add);
    }
    return items;
  }

  /** Whether a key holds a word; it may hold another, and nothing else. */
  private boolean isWord(String key, String word, String other) {
    YamlNode node = values.get(key);
    String wanted = word.equals(other) ? word : word + " or " + other;
    Optional<Text> text = node == null ? Optional.empty() : scalar(key, node, wanted);
    boolean known =
        text.map(Text::value).filter(t -> t.equals(word) || t.equals(other)).isPresent();
    if (text.isPresent() && !known) {
      refuse(key, text.get().span(), wanted);
    }
    return text.map(Text::value).filter(word::equals).isPresent();
  }

  private void refuse(String key, Span at, String wanted) {
    reports.error(
        "wrong-type",
        at,
        "\"" + key + "\" must be " + wanted,
        "a text that starts with [ or { needs quotes");
  }
}
