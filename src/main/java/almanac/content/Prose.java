package almanac.content;

import almanac.source.SourceFile;
import almanac.source.Span;
import almanac.source.Text;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/** The words of a block in one line, every character with its place. */
final class Prose {
  /** Stands for what is no prose: a value, code, an address, a footnote's mark. */
  static final char OTHER = '\uFFFC';

  private static final Span ANYWHERE = new SourceFile("", "").start();

  private final SourceFile file;
  private final StringBuilder words = new StringBuilder();
  private final List<Integer> offsets = new ArrayList<>();

  private Prose(SourceFile file) {
    this.file = file;
  }

  /** Whether a node holds inlines and stands alone. */
  static boolean isBlock(Node node) {
    return node instanceof Paragraph
        || node instanceof Heading
        || node instanceof TableCell
        || node instanceof Placement;
  }

  static Text of(SourceFile file, Node block) {
    Prose prose = new Prose(file);
    prose.addChildren(block);
    prose.offsets.add(
        prose.offsets.isEmpty()
            ? Places.of(file, block).start()
            : prose.offsets.get(prose.offsets.size() - 1) + 1);
    int[] at = prose.offsets.stream().mapToInt(Integer::intValue).toArray();
    return new Text(prose.words.toString(), file, at);
  }

  private void addChildren(Node parent) {
    Tree.children(parent).forEach(this::add);
  }

  private void add(Node node) {
    if (node instanceof org.commonmark.node.Text text) {
      add(Places.text(file, text, text.getLiteral()));
    } else if (node instanceof org.commonmark.node.SoftLineBreak
        || node instanceof org.commonmark.node.HardLineBreak) {
      add(' ', node);
    } else if (node.getFirstChild() == null || isAddress(node)) {
      add(OTHER, node);
    } else {
      addChildren(node);
    }
  }

  private static boolean isAddress(Node node) {
    return node instanceof Link link
        && link.getFirstChild() instanceof org.commonmark.node.Text text
        && link.getDestination().endsWith(text.getLiteral())
        && Targets.parse(link.getDestination(), ANYWHERE).isExternal();
  }

  private void add(Text text) {
    words.append(text.value());
    for (int i = 0; i < text.length(); i++) {
      offsets.add(text.span(i, i).start());
    }
  }

  private void add(char c, Node node) {
    int last = offsets.isEmpty() ? 0 : offsets.get(offsets.size() - 1);
    words.append(c);
    offsets.add(node.getSourceSpans().isEmpty() ? last : Places.of(file, node).start());
  }
}
