package almanac.content;

import almanac.source.SourceFile;
import almanac.source.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/**
 * Where nodes stand in the file. The source spans of our trees count from the file's start: line
 * and column from 0, the input index in UTF-16 units.
 */
public final class Places {
  private Places() {}

  /** From a node's first character to its last; its parent's place where it has none itself. */
  public static Span of(SourceFile file, Node node) {
    Node at = node;
    while (at.getSourceSpans().isEmpty() && at.getParent() != null) {
      at = at.getParent();
    }
    List<SourceSpan> spans = at.getSourceSpans();
    if (spans.isEmpty()) {
      return file.start();
    }
    SourceSpan last = spans.get(spans.size() - 1);
    int start = spans.get(0).getInputIndex();
    return file.span(start, Math.max(start, last.getInputIndex() + last.getLength()));
  }

  /** A text in the tree, every character with its place. */
  static almanac.source.Text text(SourceFile file, Node node, String literal) {
    StringBuilder raw = new StringBuilder();
    List<Integer> offsets = new ArrayList<>();
    for (SourceSpan span : node.getSourceSpans()) {
      append(file, span, raw, offsets);
    }
    offsets.add(raw.isEmpty() ? of(file, node).start() : offsets.get(offsets.size() - 1) + 1);
    int[] places = Alignment.of(literal, raw);
    Arrays.setAll(places, i -> offsets.get(places[i]));
    return new almanac.source.Text(literal, file, places);
  }

  private static void append(
      SourceFile file, SourceSpan span, StringBuilder raw, List<Integer> offsets) {
    int start = span.getInputIndex();
    int end = Math.min(start + span.getLength(), file.text().length());
    if (!raw.isEmpty()) {
      raw.append('\n');
      offsets.add(offsets.get(offsets.size() - 1) + 1);
    }
    raw.append(file.text(), start, end);
    for (int i = start; i < end; i++) {
      offsets.add(i);
    }
  }
}
