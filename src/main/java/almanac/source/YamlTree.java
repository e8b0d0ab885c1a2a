package almanac.source;

import almanac.source.YamlNode.Entry;
import almanac.source.YamlNode.Mapping;
import almanac.source.YamlNode.Scalar;
import almanac.source.YamlNode.Sequence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Builds the nodes of a stretch of YAML from its tokens. */
final class YamlTree {
  /** How many mappings and sequences may stand in each other. */
  static final int DEEPEST = 100;

  private final YamlTokens tokens;
  private final YamlProperties properties;
  private final Diagnostics diagnostics;
  private boolean whole = true;

  private YamlTree(YamlTokens tokens, Diagnostics diagnostics) {
    this.tokens = tokens;
    this.properties = new YamlProperties(diagnostics);
    this.diagnostics = diagnostics;
  }

  /**
   * Empty if a part had to be left out.
   *
   * @param text that of the span, but for characters that were refused
   */
  static Optional<YamlNode> read(Span at, String text, Diagnostics diagnostics) {
    try (YamlTokens tokens = new YamlTokens(at, text)) {
      YamlTree tree = new YamlTree(tokens, diagnostics);
      YamlNode root = tree.root(at);
      return tree.whole ? Optional.of(root) : Optional.empty();
    }
  }

  private YamlNode root(Span at) {
    YamlTokens.Kind kind = tokens.next();
    if (kind == YamlTokens.Kind.END) {
      return new Mapping(at.part(0, 0), List.of());
    }
    YamlNode root = node(kind, 1);
    if (tokens.next() != YamlTokens.Kind.END) {
      throw new YamlMistake(YamlSyntax.secondDocument(at, tokens.at().start()));
    }
    boolean empty = root instanceof Scalar scalar && scalar.at().text().isEmpty();
    return empty ? new Mapping(at.part(0, 0), List.of()) : root;
  }

  private YamlNode node(YamlTokens.Kind kind, int depth) {
    Span at = tokens.at();
    return switch (kind) {
      case MAPPING -> mapping(properties.behind(at), depth);
      case SEQUENCE -> sequence(properties.behind(at), depth);
      case ALIAS -> alias(at);
      default -> scalar(properties.behind(at));
    };
  }

  private Mapping mapping(Span at, int depth) {
    checkDepth(at, depth);
    Map<String, Entry> entries = new LinkedHashMap<>();
    while (tokens.next() == YamlTokens.Kind.KEY) {
      Scalar key = scalar(properties.behind(tokens.at()));
      if (key.plain() && key.text().value().equals("<<")) {
        merge(key.at(), depth);
      } else {
        add(entries, new Entry(key.text(), node(tokens.next(), depth + 1)));
      }
    }
    return new Mapping(closed(at), List.copyOf(entries.values()));
  }

  private void add(Map<String, Entry> entries, Entry entry) {
    Text key = entry.key();
    Entry first = entries.putIfAbsent(key.value(), entry);
    if (first != null) {
      diagnostics.report(
          Diagnostic.error(
                  "duplicate-key",
                  key.span(),
                  "the key \"" + key + "\" is written twice in one mapping")
              .withHint("the first is in line " + first.key().span().line() + "; remove one"));
    }
  }

  private void merge(Span at, int depth) {
    whole = false;
    diagnostics.report(
        Diagnostic.error(
                "yaml-merge", at, "\"<<\" takes keys over from elsewhere, which is not read")
            .withHint("write the keys out here"));
    YamlTokens.Kind kind = tokens.next();
    if (kind != YamlTokens.Kind.ALIAS) {
      node(kind, depth + 1);
    }
  }

  private Sequence sequence(Span at, int depth) {
    checkDepth(at, depth);
    List<YamlNode> items = new ArrayList<>();
    for (var kind = tokens.next(); kind != YamlTokens.Kind.CLOSE; kind = tokens.next()) {
      items.add(node(kind, depth + 1));
    }
    return new Sequence(closed(at), items);
  }

  private static void checkDepth(Span at, int depth) {
    if (depth > DEEPEST) {
      throw new YamlMistake(
          Diagnostic.error(
                  "too-deep", at, "more than " + DEEPEST + " levels stand in each other here")
              .withHint("is a bracket not closed?"));
    }
  }

  /** From the start to the token that closes, without the white space before a block's end. */
  private Span closed(Span at) {
    SourceFile file = at.file();
    int end = tokens.at().end();
    while (end > at.start() && Character.isWhitespace(file.text().charAt(end - 1))) {
      end--;
    }
    return file.span(at.start(), Math.max(end, at.start()));
  }

  private Scalar alias(Span at) {
    whole = false;
    diagnostics.report(YamlSyntax.alias(at));
    return new Scalar(at, Text.of(at), true);
  }

  private Scalar scalar(Span at) {
    boolean plain =
        at.start() == at.end() || "'\"|>".indexOf(at.file().text().charAt(at.start())) < 0;
    return new Scalar(at, ScalarText.of(tokens.value(), at), plain);
  }
}
