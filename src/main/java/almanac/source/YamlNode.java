package almanac.source;

import java.util.List;
import java.util.Optional;

/** A YAML value with its place, as it was written: no type is guessed. */
public sealed interface YamlNode {
  /** Where the value stands. */
  Span at();

  /** A mapping, in the order written; keys are unique. */
  record Mapping(Span at, List<Entry> entries) implements YamlNode {
    public Mapping {
      entries = List.copyOf(entries);
    }

    public Optional<YamlNode> get(String key) {
      return entries.stream()
          .filter(e -> e.key().value().equals(key))
          .map(Entry::value)
          .findFirst();
    }
  }

  /** A key and its value. */
  record Entry(Text key, YamlNode value) {}

  /** A sequence. */
  record Sequence(Span at, List<YamlNode> items) implements YamlNode {
    public Sequence {
      items = List.copyOf(items);
    }
  }

  /** A scalar: its text after quotes, escapes and indentation, every character with its place. */
  record Scalar(Span at, Text text, boolean plain) implements YamlNode {
    /** Nothing, {@code ~} or {@code null}, written plain. */
    public boolean missing() {
      return plain && (text.isEmpty() || text.value().equals("~") || text.value().equals("null"));
    }
  }
}
