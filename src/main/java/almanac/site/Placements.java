package almanac.site;

import almanac.content.Document;
import almanac.content.Placement;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Paragraph;

/** Finds the figures that a document places. */
final class Placements {
  private Placements() {}

  /** Their ids, in the order of the page. */
  static List<String> figures(Document document) {
    List<String> ids = new ArrayList<>();
    document
        .body()
        .accept(
            new AbstractVisitor() {
              @Override
              public void visit(CustomNode node) {
                if (node instanceof Placement placement) {
                  ids.add(placement.target().name());
                }
                visitChildren(node);
              }

              @Override
              public void visit(CustomBlock block) {
                if (!(block instanceof TableBlock)) {
                  visitChildren(block);
                }
              }

              @Override
              public void visit(Paragraph paragraph) {
                // holds none: figures have paragraphs of their own sort
              }
            });
    return ids;
  }
}
