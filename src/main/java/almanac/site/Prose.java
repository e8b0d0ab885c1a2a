package almanac.site;

import almanac.content.PlainText;
import almanac.source.SourceFile;
import org.commonmark.node.Node;

/**
 * Words of an author with everything in them bound: a page's body, a title, a note.
 *
 * @param file in which they were written
 */
public record Prose(SourceFile file, Node node, Bindings bindings) {

  /** The words alone, values filled in. */
  public String plain() {
    return plain(node);
  }

  /** The words of a part of it. */
  public String plain(Node part) {
    return PlainText.of(part, v -> bindings.value(v).map(BoundValue::shown).orElse(""));
  }
}
