package almanac.content;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/** What a node says by itself, without its children: all that a page can show of it. */
final class Saying {
  private Saying() {}

  static String of(Node node) {
    return node.getClass().getSimpleName() + inline(node);
  }

  private static String inline(Node node) {
    if (node instanceof Text text) {
      return said(text.getLiteral());
    } else if (node instanceof Code code) {
      return said(code.getLiteral());
    } else if (node instanceof Value value) {
      return said(value.text().value());
    } else if (node instanceof Link link) {
      return said(link.getDestination(), link.getTitle());
    } else if (node instanceof Image image) {
      return said(image.getDestination(), image.getTitle());
    } else if (node instanceof Placement placement) {
      return said(placement.target().address());
    } else if (node instanceof HeadingId id) {
      return said(id.id());
    } else if (node instanceof FootnoteReference reference) {
      return said(reference.getLabel());
    } else if (node instanceof HtmlInline html) {
      return said(html.getLiteral());
    }
    return block(node);
  }

  private static String block(Node node) {
    if (node instanceof Heading heading) {
      return said(heading.getLevel());
    } else if (node instanceof FencedCodeBlock code) {
      return said(code.getInfo(), code.getLiteral());
    } else if (node instanceof IndentedCodeBlock code) {
      return said(code.getLiteral());
    } else if (node instanceof ListBlock list) {
      return said(list.isTight(), list instanceof OrderedList o ? o.getMarkerStartNumber() : "");
    } else if (node instanceof TableCell cell) {
      return said(cell.isHeader(), cell.getAlignment());
    } else if (node instanceof Alert alert) {
      return said(alert.kind());
    } else if (node instanceof FootnoteDefinition definition) {
      return said(definition.getLabel());
    } else if (node instanceof HtmlBlock html) {
      return said(html.getLiteral());
    } else if (node instanceof LinkReferenceDefinition definition) {
      return said(definition.getLabel(), definition.getDestination(), definition.getTitle());
    }
    return "";
  }

  private static String said(@Nullable Object... parts) {
    return Arrays.stream(parts)
        .map(part -> part == null ? "none" : "\"" + part + "\"")
        .collect(Collectors.joining(" ", " ", ""));
  }
}
