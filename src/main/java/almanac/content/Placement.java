package almanac.content;

import org.commonmark.node.CustomNode;

/**
 * A figure where an author placed it. Its children are the inlines of the finding, the image's
 * text; none where the author left it empty.
 */
public final class Placement extends CustomNode {
  private final Target target;

  public Placement(Target target) {
    this.target = target;
  }

  public Target target() {
    return target;
  }
}
