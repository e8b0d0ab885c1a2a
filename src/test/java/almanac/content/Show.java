package almanac.content;

import almanac.source.Diagnostics;
import almanac.source.SourceFile;
import almanac.source.Text;
import java.util.List;
import java.util.stream.Collectors;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;

/** Writes trees down in one short line; ⏎ is a soft line break. */
final class Show {
  private Show() {}

  static String line(String markdown) {
    SourceFile file = new SourceFile("a.md", markdown.replace('⏎', '\n'));
    return inside(new MarkdownParser(new Diagnostics()).line(whole(file)));
  }

  static String blocks(String markdown) {
    return inside(parse(new SourceFile("a.md", markdown), new Diagnostics()));
  }

  static Node parse(SourceFile file, Diagnostics diagnostics) {
    return new MarkdownParser(diagnostics).blocks(whole(file));
  }

  static Text whole(SourceFile file) {
    return Text.of(file.span(0, file.text().length()));
  }

  /** Every diagnostic of a page's body, as {@code line:column code}. */
  static List<String> mistakes(String markdown) {
    Diagnostics diagnostics = new Diagnostics();
    new DocumentReader(diagnostics).read(new SourceFile("content/zh/a.md", markdown));
    return diagnostics.sorted().stream()
        .map(d -> d.at().line() + ":" + d.at().column() + " " + d.code())
        .toList();
  }

  static String inside(Node node) {
    return Tree.children(node).stream().map(Show::node).collect(Collectors.joining());
  }

  private static String node(Node node) {
    String inside = inside(node);
    if (node instanceof org.commonmark.node.Text text) {
      return text.getLiteral();
    } else if (node instanceof Value value) {
      return "{" + value.text().value() + "}";
    } else if (node instanceof SoftLineBreak) {
      return "⏎";
    } else if (node instanceof HardLineBreak) {
      return "<br>";
    } else if (node instanceof Code code) {
      return "<code>" + code.getLiteral() + "</code>";
    } else if (node instanceof FencedCodeBlock code) {
      return "<pre>" + code.getLiteral() + "</pre>";
    }
    return withAttribute(node, inside);
  }

  private static String withAttribute(Node node, String inside) {
    if (node instanceof Link link) {
      return "<a " + link.getDestination() + ">" + inside + "</a>";
    } else if (node instanceof Image image) {
      return "<img " + image.getDestination() + ">" + inside + "</img>";
    } else if (node instanceof Placement placement) {
      return "<figure " + placement.target().name() + ">" + inside + "</figure>";
    } else if (node instanceof FootnoteReference reference) {
      return "<fn " + reference.getLabel() + ">";
    } else if (node instanceof FootnoteDefinition definition) {
      return "<note " + definition.getLabel() + ">" + inside + "</note>";
    } else if (node instanceof HeadingId id) {
      return "#" + id.id();
    } else if (node instanceof Alert alert) {
      return "<" + alert.kind() + ">" + inside + "</" + alert.kind() + ">";
    }
    String tag = tag(node);
    return tag.isEmpty() ? inside : "<" + tag + ">" + inside + "</" + tag + ">";
  }

  private static String tag(Node node) {
    return node instanceof Paragraph
        ? "p"
        : node instanceof StrongEmphasis
            ? "b"
            : node instanceof Emphasis ? "i" : node instanceof Strikethrough ? "s" : blockTag(node);
  }

  private static String blockTag(Node node) {
    return node instanceof Heading heading
        ? "h" + heading.getLevel()
        : node instanceof TableBlock
            ? "table"
            : node instanceof TableRow
                ? "tr"
                : node instanceof TableCell
                    ? "td"
                    : node instanceof BlockQuote ? "quote" : node instanceof ListItem ? "li" : "";
  }
}
