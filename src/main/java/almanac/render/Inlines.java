package almanac.render;

import almanac.site.Prose;
import org.commonmark.node.Node;

/** Draws a line of an author's words: a title, a summary, a note, a finding. */
final class Inlines {
  private Inlines() {}

  static Html of(Here here, Prose prose) {
    return of(here, prose, prose.node());
  }

  /** The line as one of a list: its numbers say nothing of where they come from. */
  static Html listed(Here here, Prose prose) {
    Sidenotes notes = new Sidenotes(here, prose.node());
    return children(new MarkdownWriter(here, prose.bindings(), notes, Tracing.NONE), prose.node());
  }

  /**
   * The line with links on its numbers, which lead to their cells; their notes are to be drained.
   */
  static Html traced(Here here, Prose prose, Sidenotes notes) {
    return children(
        new MarkdownWriter(here, prose.bindings(), notes, Tracing.LINKED), prose.node());
  }

  /** The children of a node, without the node's own tag and without links on its numbers. */
  static Html of(Here here, Prose prose, Node parent) {
    Sidenotes notes = new Sidenotes(here, parent);
    return children(new MarkdownWriter(here, prose.bindings(), notes, Tracing.NAMED), parent);
  }

  private static Html children(MarkdownWriter writer, Node parent) {
    StringBuilder html = new StringBuilder();
    for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
      html.append(writer.write(child));
    }
    return new Html(html.toString());
  }
}
