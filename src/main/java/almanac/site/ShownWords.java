package almanac.site;

import almanac.content.Places;
import almanac.content.Tree;
import almanac.content.Value;
import almanac.source.SourceFile;
import almanac.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** The words of a block as the reader sees them, while it is known which of them are values. */
final class ShownWords {
  private final SourceFile file;
  private final Bindings bindings;
  private final Wording wording;
  private final StringBuilder text = new StringBuilder();
  private final List<Stretch> stretches = new ArrayList<>();

  ShownWords(SourceFile file, Bindings bindings, Wording wording) {
    this.file = file;
    this.bindings = bindings;
    this.wording = wording;
  }

  /**
   * What one node gave.
   *
   * @param value what is shown there; empty for other words
   */
  record Stretch(int from, String words, Span at, Optional<BoundValue> value) {
    int to() {
      return from + words.length();
    }
  }

  String text() {
    return text.toString();
  }

  /** In the order of the text. */
  List<Stretch> stretches() {
    return stretches;
  }

  ShownWords addChildren(Node parent) {
    Tree.children(parent).forEach(this::add);
    return this;
  }

  /** Words that stand in no tree. */
  ShownWords add(String words, Span at, Optional<BoundValue> value) {
    stretches.add(new Stretch(text.length(), words, at, value));
    text.append(words);
    return this;
  }

  private void add(Node node) {
    if (node instanceof Value value) {
      Optional<BoundValue> bound = bindings.value(value);
      add(bound.map(BoundValue::shown).orElse(tag(value.text().value())), node, bound);
    } else if (node instanceof Text words) {
      add(words.getLiteral(), node, Optional.empty());
    } else if (node instanceof Code code) {
      add(code.getLiteral(), node, Optional.empty());
    } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
      add(" ", node, Optional.empty());
    } else if (node instanceof Link && node.getFirstChild() == null) {
      bindings.link(node).ifPresent(l -> add(wording.link(l), node, Optional.empty()));
    } else if (!(node instanceof Image)) {
      addChildren(node);
    }
  }

  private void add(String words, Node node, Optional<BoundValue> value) {
    add(words, Places.of(file, node), value);
  }

  /** As it is written in a sentence. */
  static String tag(String expression) {
    return "{{ " + expression.strip() + " }}";
  }
}
