package almanac.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Words of a page as Markdown. */
final class Inlines {
  /** What stands apart on the screen, though nothing is between it and its neighbour. */
  private static final Set<String> APART = Set.of("b", "small", "span", "time");

  private final Footnotes notes;
  private final UnaryOperator<String> links;

  Inlines(Footnotes notes, UnaryOperator<String> links) {
    this.notes = notes;
    this.links = links;
  }

  /** What nodes of a page say, without white space at either end; may be empty. */
  List<Node> of(List<? extends org.jsoup.nodes.Node> nodes) {
    return Line.escaped(inner(nodes));
  }

  /** The same as a part of a line. */
  private List<Node> inner(List<? extends org.jsoup.nodes.Node> nodes) {
    Line line = new Line();
    nodes.forEach(node -> write(node, line));
    return line.nodes();
  }

  List<Node> of(Element element) {
    return of(element.childNodes());
  }

  private void write(org.jsoup.nodes.Node node, Line line) {
    if (node instanceof TextNode text) {
      line.text(text.getWholeText());
    } else if (node instanceof Element element && !Kinds.isSilent(element)) {
      if (isApart(element)) {
        line.gap();
      }
      write(element, line);
    }
  }

  private static boolean isApart(Element element) {
    org.jsoup.nodes.Node before = element.previousSibling();
    if (before instanceof TextNode) {
      return element.parents().is("small");
    }
    return before instanceof Element other
        && (APART.contains(other.normalName()) || APART.contains(element.normalName()))
        && !other.normalName().equals("data");
  }

  private void write(Element element, Line line) {
    switch (element.normalName()) {
      case "a" -> link(element, line);
      case "br" -> line.add(new HardLineBreak());
      case "code" -> line.add(new Code(element.text()));
      case "img" -> image(element, line);
      case "em", "i" -> marked(element, line, Emphasis::new);
      case "strong" -> marked(element, line, StrongEmphasis::new);
      case "del", "s" -> marked(element, line, () -> new Strikethrough("~~"));
      default -> inside(element, line);
    }
  }

  private void inside(Element element, Line line) {
    String around = Kinds.isBlock(element) ? " " : "";
    line.text(around);
    element.childNodes().forEach(child -> write(child, line));
    line.text(around);
  }

  /** White space at the ends of what is marked stands outside of it. */
  private void marked(Element element, Line line, Supplier<Node> mark) {
    String words = element.wholeText();
    line.text(words.isEmpty() ? "" : words.substring(0, 1).replaceAll("\\S", ""));
    line.marked(inner(element.childNodes()), mark);
    line.text(words.isEmpty() ? "" : words.substring(words.length() - 1).replaceAll("\\S", ""));
  }

  /** A number's link to its cell is left out: the page itself has it. */
  private void link(Element element, Line line) {
    Optional<Node> mark = notes.mark(element);
    if (mark.isPresent()) {
      line.add(mark.get());
    } else if (element.hasClass("value") || !element.hasAttr("href")) {
      inside(element, line);
    } else {
      linked(element, line);
    }
  }

  private void linked(Element element, Line line) {
    List<Node> words = inner(element.childNodes());
    if (!words.isEmpty()) {
      Link link = new Link(links.apply(element.attr("href")), null);
      words.forEach(link::appendChild);
      line.add(link);
    }
  }

  private void image(Element element, Line line) {
    Image image = new Image(links.apply(element.attr("src")), null);
    image.appendChild(new Text(element.attr("alt").strip()));
    line.add(image);
  }

  /** A whole paragraph, or all of a cell, that stands out. */
  static List<Node> all(List<Node> words, Node mark) {
    List<Node> marked = new ArrayList<>();
    words.stream().flatMap(word -> Line.unmarked(word).stream()).forEach(mark::appendChild);
    marked.add(mark);
    return marked;
  }
}
