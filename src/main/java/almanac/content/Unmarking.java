package almanac.content;

import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/** Removes the marks from every literal of a tree: from prose, code, addresses and labels. */
final class Unmarking {
  private final Marks marks;

  private Unmarking(Marks marks) {
    this.marks = marks;
  }

  static void unmark(Node root, Marks marks) {
    if (marks.any()) {
      Tree.nodes(root).forEach(new Unmarking(marks)::unmark);
    }
  }

  private void unmark(Node node) {
    if (node instanceof Text text) {
      text.setLiteral(marks.strip(text.getLiteral()));
    } else if (node instanceof Link link) {
      link.setDestination(marks.strip(link.getDestination()));
      link.setTitle(strip(link.getTitle()));
    } else if (node instanceof Image image) {
      image.setDestination(marks.strip(image.getDestination()));
      image.setTitle(strip(image.getTitle()));
    } else if (node instanceof FootnoteReference reference) {
      Tree.replace(reference, new FootnoteReference(marks.strip(reference.getLabel())));
    } else if (node instanceof FootnoteDefinition definition) {
      FootnoteDefinition clean = new FootnoteDefinition(marks.strip(definition.getLabel()));
      Tree.moveChildren(definition, clean);
      Tree.replace(definition, clean);
    } else {
      unmarkLiteral(node);
    }
  }

  private void unmarkLiteral(Node node) {
    if (node instanceof Code code) {
      code.setLiteral(marks.strip(code.getLiteral()));
    } else if (node instanceof FencedCodeBlock code) {
      code.setLiteral(marks.strip(code.getLiteral()));
      code.setInfo(strip(code.getInfo()));
    } else if (node instanceof IndentedCodeBlock code) {
      code.setLiteral(marks.strip(code.getLiteral()));
    } else if (node instanceof HtmlInline html) {
      html.setLiteral(marks.strip(html.getLiteral()));
    } else if (node instanceof HtmlBlock html) {
      html.setLiteral(marks.strip(html.getLiteral()));
    } else if (node instanceof LinkReferenceDefinition definition) {
      definition.setLabel(strip(definition.getLabel()));
      definition.setDestination(strip(definition.getDestination()));
      definition.setTitle(strip(definition.getTitle()));
    }
  }

  private @Nullable String strip(@Nullable String literal) {
    return literal == null ? null : marks.strip(literal);
  }
}
