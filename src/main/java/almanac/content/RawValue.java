package almanac.content;

import org.commonmark.node.CustomNode;

/** A value as the inline parser met it, before its place in the file is known. */
final class RawValue extends CustomNode {
  private final String content;
  private final boolean closed;

  /**
   * @param content what stands between the braces; empty if they do not close
   */
  RawValue(String content, boolean closed) {
    this.content = content;
    this.closed = closed;
  }

  String content() {
    return content;
  }

  boolean closed() {
    return closed;
  }
}
