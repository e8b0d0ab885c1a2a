package almanac.content;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Block;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/** Walks and changes trees of CommonMark nodes. */
public final class Tree {
  private Tree() {}

  /** The node and all below it, in the order of the document. */
  public static List<Node> nodes(Node root) {
    List<Node> all = new ArrayList<>();
    Node node = root;
    while (node != null) {
      all.add(node);
      node = node.getFirstChild() != null ? node.getFirstChild() : following(node, root);
    }
    return all;
  }

  @SuppressWarnings("NullAway") // commonmark's nodes are linked with null at the ends
  private static Node following(Node node, Node root) {
    Node at = node;
    while (at != root && at.getNext() == null) {
      at = at.getParent();
    }
    return at == root ? null : at.getNext();
  }

  /** All nodes of a type at or below a node, in the order of the document. */
  public static <T extends Node> List<T> all(Node root, Class<T> type) {
    List<T> all = new ArrayList<>();
    Node node = root;
    while (node != null) {
      if (type.isInstance(node)) {
        all.add(type.cast(node));
      }
      node = node.getFirstChild() != null ? node.getFirstChild() : following(node, root);
    }
    return all;
  }

  public static List<Node> children(Node parent) {
    List<Node> children = new ArrayList<>();
    for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
      children.add(child);
    }
    return children;
  }

  /** The nearest block that holds an inline. */
  static Node block(Node inline) {
    Node at = inline;
    while (at.getParent() != null && !(at instanceof Block) && !Prose.isBlock(at)) {
      at = at.getParent();
    }
    return at;
  }

  /** Puts one node in the place of another, with its place in the file. */
  static void replace(Node old, Node by) {
    List<SourceSpan> spans = old.getSourceSpans();
    by.setSourceSpans(spans);
    old.insertBefore(by);
    old.unlink();
  }

  static void moveChildren(Node from, Node to) {
    children(from).forEach(to::appendChild);
  }

  /** Takes a node away and leaves its children in its place. */
  static void unwrap(Node node) {
    children(node).forEach(node::insertBefore);
    node.unlink();
  }
}
