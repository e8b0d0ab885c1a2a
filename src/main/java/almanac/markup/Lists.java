package almanac.markup;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.BulletList;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.jsoup.nodes.Element;

/** Lists of a page as lists of Markdown. */
final class Lists {
  private final Blocks blocks;
  private final Inlines inlines;

  Lists(Blocks blocks, Inlines inlines) {
    this.blocks = blocks;
    this.inlines = inlines;
  }

  /** One list; what is to be done with a figure is one line. */
  List<Node> of(Element element) {
    if (element.hasClass("acts")) {
      return line(element);
    }
    List<Node> items = new ArrayList<>();
    for (Element child : element.children()) {
      if (!Kinds.isSilent(child)) {
        add(items, blocks.of(child));
      }
    }
    return list(element.normalName().equals("ol") ? ordered() : bullets(), items);
  }

  private List<Node> line(Element element) {
    Paragraph line = new Paragraph();
    for (Element child : element.children()) {
      List<Node> words = inlines.of(child);
      if (!words.isEmpty() && line.getFirstChild() != null) {
        line.appendChild(new Text(" · "));
      }
      words.forEach(line::appendChild);
    }
    return line.getFirstChild() == null ? List.of() : List.of(line);
  }

  /** Terms and what is said of each: an item for each term. */
  List<Node> ofTerms(Element element) {
    List<Node> items = new ArrayList<>();
    String colon = Tongue.of(element).colon();
    String comma = Tongue.of(element).semicolon();
    Term term = new Term();
    for (Element part : element.select("dt, dd")) {
      if (part.normalName().equals("dt")) {
        add(items, term.blocks);
        term = new Term();
        term.say(inlines.of(part), "");
      } else if (Kinds.holdsBlocks(part)) {
        term.blocks.addAll(blocks.of(part));
      } else {
        term.say(inlines.of(part), term.said ? comma : colon);
        term.said = true;
      }
    }
    add(items, term.blocks);
    return list(bullets(), items);
  }

  /** A term that is being written. */
  private static final class Term {
    private final List<Node> blocks = new ArrayList<>();
    private boolean said;

    private void say(List<Node> words, String before) {
      if (words.isEmpty()) {
        return;
      }
      if (blocks.isEmpty() || !(blocks.get(blocks.size() - 1) instanceof Paragraph)) {
        blocks.add(new Paragraph());
      } else {
        blocks.get(blocks.size() - 1).appendChild(new Text(before));
      }
      words.forEach(blocks.get(blocks.size() - 1)::appendChild);
    }
  }

  private static void add(List<Node> items, List<Node> blocks) {
    if (!blocks.isEmpty()) {
      items.add(Blocks.filled(new ListItem(), blocks));
    }
  }

  private static ListBlock ordered() {
    OrderedList list = new OrderedList();
    list.setMarkerStartNumber(1);
    list.setMarkerDelimiter(".");
    return list;
  }

  private static ListBlock bullets() {
    BulletList list = new BulletList();
    list.setMarker("-");
    return list;
  }

  private static List<Node> list(ListBlock list, List<Node> items) {
    items.forEach(list::appendChild);
    list.setTight(items.stream().allMatch(Lists::isShort));
    return items.isEmpty() ? List.of() : List.of(list);
  }

  /** A paragraph, and perhaps a list of its own. */
  private static boolean isShort(Node item) {
    Node first = item.getFirstChild();
    Node second = first == null ? null : first.getNext();
    return second == null || (second instanceof ListBlock && second.getNext() == null);
  }
}
