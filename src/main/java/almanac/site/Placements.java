package almanac.site;

import almanac.content.Document;
import almanac.content.Placement;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.CustomNode;

/** Finds the figures that a document places. */
final class Placements {
  private Placements() {}

  /** Their ids, in the order of the page. */
  static List<String> figures(Document document) {
    List<String> ids = new ArrayList<>();
    document
        .body()
        .accept(
            new BlockVisitor() {
              @Override
              public void visit(CustomNode node) {
                if (node instanceof Placement placement) {
                  ids.add(placement.target().name());
                }
                visitChildren(node);
              }
            });
    return ids;
  }
}
