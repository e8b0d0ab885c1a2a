package almanac.site;

import almanac.content.Value;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.Optional;
import org.commonmark.node.Node;

/**
 * What the names in one tree stand for, by the node that says them. Complete when its binder hands
 * it out.
 */
public final class Bindings {
  private final IdentityHashMap<Node, BoundValue> values = new IdentityHashMap<>();
  private final IdentityHashMap<Node, BoundLink> links = new IdentityHashMap<>();
  private final IdentityHashMap<Node, PlacedFigure> figures = new IdentityHashMap<>();
  private final IdentityHashMap<Node, String> anchors = new IdentityHashMap<>();

  Bindings() {}

  void put(Value node, BoundValue value) {
    values.put(node, value);
  }

  void put(Node node, BoundLink link) {
    links.put(node, link);
  }

  void put(Node node, PlacedFigure figure) {
    figures.put(node, figure);
  }

  void put(Node block, String anchor) {
    anchors.put(block, anchor);
  }

  /** Empty where the author made a mistake. */
  public Optional<BoundValue> value(Value node) {
    return Optional.ofNullable(values.get(node));
  }

  /** Of a link or an image to something of the site; empty for the outside world. */
  public Optional<BoundLink> link(Node node) {
    return Optional.ofNullable(links.get(node));
  }

  public Optional<PlacedFigure> figure(Node placement) {
    return Optional.ofNullable(figures.get(placement));
  }

  /** The anchor of a heading or a paragraph, or of an item that stands for its paragraph. */
  public Optional<String> anchor(Node block) {
    return Optional.ofNullable(anchors.get(block));
  }

  public Collection<BoundValue> values() {
    return values.values();
  }

  public Collection<BoundLink> links() {
    return links.values();
  }

  public Collection<PlacedFigure> figures() {
    return figures.values();
  }
}
