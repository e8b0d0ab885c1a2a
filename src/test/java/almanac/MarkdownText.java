package almanac;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Block;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;

/** A file in Markdown as a program reads it that knows GitHub's tables and footnotes. */
public final class MarkdownText {
  private static final Parser PARSER =
      Parser.builder()
          .extensions(
              List.of(
                  TablesExtension.create(),
                  FootnotesExtension.create(),
                  StrikethroughExtension.create()))
          .build();

  private final Node document;

  private MarkdownText(Node document) {
    this.document = document;
  }

  public static MarkdownText of(String markdown) {
    return new MarkdownText(PARSER.parse(markdown));
  }

  /** The same without what stands behind the last line across it. */
  MarkdownText withoutFoot() {
    Node last = document.getLastChild();
    while (last != null && !(last instanceof ThematicBreak)) {
      Node before = last.getPrevious();
      last.unlink();
      last = before;
    }
    return this;
  }

  /** All words, the marks of footnotes left out. */
  public String words() {
    return words(document);
  }

  private static String words(Node node) {
    if (node instanceof Text text) {
      return text.getLiteral();
    } else if (node instanceof Code code) {
      return code.getLiteral();
    } else if (node instanceof FencedCodeBlock code) {
      return "\n" + code.getLiteral();
    } else if (node instanceof HardLineBreak) {
      return "\n";
    } else if (node instanceof Image) {
      return "";
    }
    StringBuilder words = new StringBuilder();
    children(node).forEach(child -> words.append(words(child)));
    boolean apart = node instanceof Block || node instanceof TableCell;
    return apart ? "\n" + words + "\n" : words.toString();
  }

  private static List<Node> children(Node node) {
    List<Node> children = new ArrayList<>();
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      children.add(child);
    }
    return children;
  }

  private <T extends Node> List<T> all(Class<T> kind) {
    List<T> found = new ArrayList<>();
    collect(document, kind, found);
    return found;
  }

  private static <T extends Node> void collect(Node node, Class<T> kind, List<T> found) {
    if (kind.isInstance(node)) {
      found.add(kind.cast(node));
    }
    children(node).forEach(child -> collect(child, kind, found));
  }

  public List<String> paragraphs() {
    return all(Paragraph.class).stream().map(MarkdownText::words).map(String::strip).toList();
  }

  /** Rows of tables, cell by cell. */
  public List<List<String>> rows() {
    return all(TableRow.class).stream()
        .map(row -> children(row).stream().map(cell -> words(cell).strip()).toList())
        .toList();
  }

  public List<String> links() {
    return all(Link.class).stream().map(Link::getDestination).toList();
  }

  public List<String> notes() {
    return all(FootnoteDefinition.class).stream()
        .map(note -> note.getLabel() + " " + words(note).strip())
        .toList();
  }
}
