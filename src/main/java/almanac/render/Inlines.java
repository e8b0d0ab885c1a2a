package almanac.render;

import almanac.site.Prose;
import java.util.Optional;
import org.commonmark.node.Node;

/** Draws a line of an author's words: a title, a summary, a note, a finding. */
final class Inlines {
  private Inlines() {}

  static Html of(Here here, Prose prose) {
    return of(here, prose, prose.node());
  }

  /**
   * The line with links on its numbers, which lead to their cells; their notes are to be drained.
   */
  static Html traced(Here here, Prose prose, Sidenotes notes) {
    return of(here, prose, prose.node(), Optional.of(notes));
  }

  /** The children of a node, without the node's own tag and without links on its numbers. */
  static Html of(Here here, Prose prose, Node parent) {
    return of(here, prose, parent, Optional.empty());
  }

  private static Html of(Here here, Prose prose, Node parent, Optional<Sidenotes> notes) {
    MarkdownWriter writer =
        new MarkdownWriter(
            here,
            prose.bindings(),
            notes.orElseGet(() -> new Sidenotes(here, parent)),
            notes.isPresent());
    StringBuilder html = new StringBuilder();
    for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
      html.append(writer.write(child));
    }
    return new Html(html.toString());
  }
}
