package almanac.site;

import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Paragraph;

/** Visits blocks, and not what stands in paragraphs and tables, which is most of a tree. */
abstract class BlockVisitor extends AbstractVisitor {
  @Override
  public final void visit(CustomBlock block) {
    if (!(block instanceof TableBlock)) {
      visitChildren(block);
    }
  }

  @Override
  public final void visit(Paragraph paragraph) {}
}
