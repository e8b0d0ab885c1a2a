package almanac.markup;

import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.renderer.markdown.MarkdownRenderer;

/** Writes trees as Markdown: CommonMark with GitHub's tables and footnotes. */
public final class Markdown {
  private static final List<Extension> EXTENSIONS =
      List.of(
          TablesExtension.create(), FootnotesExtension.create(), StrikethroughExtension.create());

  private Markdown() {}

  /** The text of a tree; whatever in its words would be read as a mark is escaped. */
  public static String of(Node document) {
    return MarkdownRenderer.builder().extensions(EXTENSIONS).build().render(document);
  }
}
