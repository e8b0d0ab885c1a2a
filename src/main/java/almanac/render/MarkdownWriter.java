package almanac.render;

import almanac.site.Bindings;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.HtmlRenderer;

/** Writes trees of Markdown as HTML, everything that they name filled in. */
final class MarkdownWriter {
  private static final List<Extension> EXTENSIONS =
      List.of(TablesExtension.create(), StrikethroughExtension.create());

  private final HtmlRenderer renderer;

  /**
   * @param traced numbers lead to their cells; not so in titles and findings, which may stand in
   *     links
   */
  MarkdownWriter(Here here, Bindings bindings, Sidenotes notes, boolean traced) {
    this(here, bindings, notes, traced, node -> Html.NONE);
  }

  /**
   * @param figures draws a placement
   */
  MarkdownWriter(
      Here here, Bindings bindings, Sidenotes notes, boolean traced, Function<Node, Html> figures) {
    this.renderer =
        HtmlRenderer.builder()
            .escapeHtml(true)
            .extensions(EXTENSIONS)
            .attributeProviderFactory(context -> MarkdownWriter::reachable)
            .attributeProviderFactory(context -> new TableAlignment())
            .nodeRendererFactory(
                context ->
                    new SiteNodes(
                        context, new SiteNodes.Means(here, bindings, notes, traced, figures)))
            .build();
  }

  /** Code that is wider than its page scrolls, with the keyboard too. */
  private static void reachable(Node node, String tag, Map<String, String> attributes) {
    if (tag.equals("pre")) {
      attributes.put("tabindex", "0");
    }
  }

  String write(Node node) {
    return renderer.render(node);
  }
}
