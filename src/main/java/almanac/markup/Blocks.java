package almanac.markup;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.ThematicBreak;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Parts of a page as blocks of Markdown. */
final class Blocks {
  private final Inlines inlines;

  Blocks(Inlines inlines) {
    this.inlines = inlines;
  }

  /** What stands in an element, in its order; words between blocks are paragraphs of their own. */
  List<Node> of(Element parent) {
    return of(parent.childNodes());
  }

  List<Node> of(List<org.jsoup.nodes.Node> nodes) {
    List<Node> blocks = new ArrayList<>();
    List<org.jsoup.nodes.Node> words = new ArrayList<>();
    for (org.jsoup.nodes.Node node : nodes) {
      boolean block =
          node instanceof Element element && (Kinds.isBlock(element) || Kinds.holdsBlocks(element));
      if (!block) {
        words.add(node);
        continue;
      }
      paragraph(words, blocks);
      words.clear();
      if (!Kinds.isSilent((Element) node)) {
        blocks.addAll(block((Element) node));
      }
    }
    paragraph(words, blocks);
    return parted(blocks);
  }

  /** A list behind another has a mark of its own, or it would be one with it (CommonMark, 5.3). */
  private static List<Node> parted(List<Node> blocks) {
    for (int i = 1; i < blocks.size(); i++) {
      if (blocks.get(i - 1) instanceof BulletList before
          && blocks.get(i) instanceof BulletList list
          && before.getMarker().equals(list.getMarker())) {
        list.setMarker(before.getMarker().equals("-") ? "*" : "-");
      }
    }
    return blocks;
  }

  private void paragraph(List<org.jsoup.nodes.Node> words, List<Node> blocks) {
    List<Node> inner = inlines.of(words);
    if (!inner.isEmpty()) {
      blocks.add(filled(new Paragraph(), inner));
    }
  }

  private List<Node> block(Element element) {
    return switch (element.normalName()) {
      case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(element);
      case "ul", "ol" -> new Lists(this, inlines).of(element);
      case "dl" -> new Lists(this, inlines).ofTerms(element);
      case "table" -> new Tables(this, inlines).of(element);
      case "pre" -> List.of(code(element));
      case "blockquote" -> List.of(filled(new BlockQuote(), of(element)));
      case "hr" -> List.of(new ThematicBreak());
      case "figcaption", "summary" -> titled(element);
      default -> of(element);
    };
  }

  /** One in a list is a line that stands out: it heads an item, not a part of the page. */
  private List<Node> heading(Element element) {
    List<Node> words = inlines.of(element);
    if (words.isEmpty()) {
      return List.of();
    }
    if (element.parents().is("li, summary")) {
      return List.of(strong(words));
    }
    Heading heading = new Heading();
    heading.setLevel(element.normalName().charAt(1) - '0');
    return List.of(filled(heading, words));
  }

  /** What its first part calls it stands out; each part is a line. */
  List<Node> titled(Element caption) {
    if (Kinds.holdsBlocks(caption)) {
      return of(caption);
    }
    boolean parts = caption.textNodes().stream().allMatch(TextNode::isBlank);
    List<Node> lines = new ArrayList<>();
    for (org.jsoup.nodes.Node part : parts ? caption.children() : List.of(caption)) {
      List<Node> words = inlines.of(List.of(part));
      if (!words.isEmpty()) {
        lines.add(lines.isEmpty() ? strong(words) : filled(new Paragraph(), words));
      }
    }
    return lines;
  }

  static Node strong(List<Node> words) {
    return filled(new Paragraph(), Inlines.all(words, new StrongEmphasis()));
  }

  private static Node code(Element element) {
    FencedCodeBlock code = new FencedCodeBlock();
    code.setFenceCharacter("`");
    code.setInfo("");
    code.setLiteral(element.wholeText().stripTrailing() + "\n");
    return code;
  }

  static Node filled(Node parent, List<Node> children) {
    children.forEach(parent::appendChild);
    return parent;
  }
}
