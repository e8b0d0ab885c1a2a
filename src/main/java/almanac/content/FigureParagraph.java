package almanac.content;

import java.util.List;
import org.commonmark.node.CustomBlock;

/** A paragraph of figure images only; its children are placements, at least one. */
public final class FigureParagraph extends CustomBlock {
  public List<Placement> placements() {
    return Tree.children(this).stream().map(Placement.class::cast).toList();
  }
}
