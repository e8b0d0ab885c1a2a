package almanac.content;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.node.Code;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/**
 * Takes away the soft line breaks that are no space: between two full-width characters, between one
 * and a value, and beside full-width punctuation.
 */
final class LineBreaks {
  private LineBreaks() {}

  static void join(Node root) {
    List<Node> leaves = new ArrayList<>();
    for (Node node : Tree.nodes(root)) {
      if ((node.getFirstChild() == null && !isSilent(node)) || Prose.isBlock(node)) {
        leaves.add(node);
      }
    }
    for (int i = 1; i < leaves.size() - 1; i++) {
      if (leaves.get(i) instanceof SoftLineBreak
          && joins(Edge.end(leaves.get(i - 1)), Edge.start(leaves.get(i + 1)))) {
        leaves.get(i).unlink();
      }
    }
  }

  private static boolean isSilent(Node node) {
    return node instanceof FootnoteReference || node instanceof HeadingId;
  }

  private static boolean joins(Edge before, Edge after) {
    return before.punctuation()
        || after.punctuation()
        || (before.wide() && (after.wide() || after.value()))
        || (before.value() && after.wide());
  }

  /** What a line ends or begins with. */
  private record Edge(boolean wide, boolean punctuation, boolean value) {
    static Edge end(Node leaf) {
      String text = literal(leaf);
      return text.isEmpty()
          ? new Edge(false, false, isShownLater(leaf))
          : new Edge(
              WideText.isWide(text.codePointBefore(text.length())),
              WideText.isWidePunctuationBefore(text, text.length()),
              false);
    }

    static Edge start(Node leaf) {
      String text = literal(leaf);
      return text.isEmpty()
          ? new Edge(false, false, isShownLater(leaf))
          : new Edge(
              WideText.isWide(text.codePointAt(0)), WideText.isWidePunctuationAt(text, 0), false);
    }

    /** A value, or a link whose text is its target's title. */
    private static boolean isShownLater(Node leaf) {
      return leaf instanceof Value || leaf instanceof Link;
    }

    private static String literal(Node leaf) {
      return leaf instanceof Text text
          ? text.getLiteral()
          : leaf instanceof Code code ? code.getLiteral() : "";
    }
  }
}
