package almanac.markup;

import java.util.List;
import java.util.function.UnaryOperator;
import org.commonmark.node.Document;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.jsoup.nodes.Element;

/**
 * A page in Markdown, for readers who are programs: what stands in {@code main}, its numbers filled
 * in. Drawings are left out, for each has its table beside it; so are navigation, forms and what
 * only a screen needs. A note is a footnote.
 */
public final class Twin {
  private Twin() {}

  /** What is said below the page: a line with, perhaps, where it leads. */
  public record Line(String name, String text, String href) {}

  /**
   * The twin of a page.
   *
   * @param links what to write for the address of a link of the page
   * @param foot below the page, a line each
   */
  public static String of(Markup page, UnaryOperator<String> links, List<Line> foot) {
    Element main = page.main();
    Footnotes notes = Footnotes.of(main);
    Blocks blocks = new Blocks(new Inlines(notes, links));
    Document document = new Document();
    blocks.of(main).forEach(document::appendChild);
    notes.write(blocks).forEach(document::appendChild);
    if (!foot.isEmpty()) {
      document.appendChild(new ThematicBreak());
      foot.forEach(line -> document.appendChild(paragraph(line)));
    }
    return Markdown.of(document);
  }

  private static Paragraph paragraph(Line line) {
    Paragraph paragraph = new Paragraph();
    Node text = new Text(line.text());
    if (!line.href().isEmpty()) {
      Link link = new Link(line.href(), null);
      link.appendChild(text);
      text = link;
    }
    paragraph.appendChild(new Text(line.name()));
    paragraph.appendChild(text);
    return paragraph;
  }
}
