package almanac.render;

import almanac.chart.Infographic.Item;
import almanac.content.Value;
import almanac.site.Prose;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;

/** Reads lists whose items begin with something strong: a name, or a number. */
final class InfographicItems {
  /** What stands between a name and what is said of it. */
  private static final String PARTING = "^[：:，,\\s\u3000]+";

  private InfographicItems() {}

  /** What is strong at the start of an item is its name. */
  static List<Item> of(ListBlock list, Prose prose) {
    List<Item> items = new ArrayList<>();
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      String all = prose.plain(item);
      String name = strong(item).map(prose::plain).orElse("");
      items.add(new Item(name, all.substring(name.length()).replaceFirst(PARTING, "")));
    }
    return items;
  }

  /** Whether every item begins with a number that is bound. */
  static boolean areNumbers(ListBlock list) {
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      if (strong(item).filter(InfographicItems::holdsValue).isEmpty()) {
        return false;
      }
    }
    return true;
  }

  private static boolean holdsValue(Node strong) {
    return Stream.iterate(strong.getFirstChild(), Objects::nonNull, Node::getNext)
        .anyMatch(Value.class::isInstance);
  }

  private static Optional<Node> strong(Node item) {
    return Optional.ofNullable(item.getFirstChild())
        .filter(Paragraph.class::isInstance)
        .flatMap(paragraph -> Optional.ofNullable(paragraph.getFirstChild()))
        .filter(StrongEmphasis.class::isInstance);
  }
}
