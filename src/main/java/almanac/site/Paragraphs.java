package almanac.site;

import almanac.content.Tree;
import almanac.content.Value;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;

/**
 * Numbers the paragraphs of a page that hold words, in the order in which they are written, so that
 * each can be linked to. In a list without blank lines the item stands for its paragraphs, which
 * have no element of their own.
 */
final class Paragraphs extends AbstractVisitor {
  private final Bindings bindings;
  private int number;

  private Paragraphs(Bindings bindings) {
    this.bindings = bindings;
  }

  static void number(Prose body) {
    body.node().accept(new Paragraphs(body.bindings()));
  }

  @Override
  public void visit(CustomBlock block) {
    if (!(block instanceof TableBlock)) {
      visitChildren(block);
    }
  }

  @Override
  public void visit(Paragraph paragraph) {
    if (Tree.children(paragraph).stream().anyMatch(Paragraphs::isWords)) {
      Node shown = shown(paragraph);
      String anchor = bindings.anchor(shown).orElseGet(() -> Anchors.ofParagraph(++number));
      bindings.put(shown, anchor);
      bindings.put(paragraph, anchor);
    }
  }

  private static Node shown(Paragraph paragraph) {
    return paragraph.getParent() instanceof ListItem item
            && item.getParent() instanceof ListBlock list
            && list.isTight()
        ? item
        : paragraph;
  }

  /** A link without words takes the title of what it leads to. */
  private static boolean isWords(Node inline) {
    boolean own = inline instanceof Value || inline instanceof Code || inline instanceof Link;
    boolean text = inline instanceof Text words && !words.getLiteral().isBlank();
    return own
        || text
        || (!(inline instanceof Image)
            && Tree.children(inline).stream().anyMatch(Paragraphs::isWords));
  }
}
