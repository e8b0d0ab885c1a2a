package almanac.render;

import almanac.site.Bindings;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlRenderer;

/** Writes trees of Markdown as HTML, everything that they name filled in. */
final class MarkdownWriter {
  private static final List<Extension> EXTENSIONS =
      List.of(TablesExtension.create(), StrikethroughExtension.create());

  private final StringBuilder out = new StringBuilder();
  private final HtmlNodeRendererContext context;

  /**
   * @param traced numbers lead to their cells; not so in titles and findings, which may stand in
   *     links
   */
  MarkdownWriter(Here here, Bindings bindings, Sidenotes notes, boolean traced) {
    this(new SiteNodes.Means(here, bindings, notes, traced, node -> Html.NONE, Optional.empty()));
  }

  MarkdownWriter(SiteNodes.Means means) {
    List<HtmlNodeRendererContext> contexts = new ArrayList<>();
    HtmlRenderer.builder()
        .escapeHtml(true)
        .extensions(EXTENSIONS)
        .attributeProviderFactory(made -> MarkdownWriter::reachable)
        .attributeProviderFactory(
            made -> (node, tag, attributes) -> anchored(means, node, tag, attributes))
        .attributeProviderFactory(made -> new TableAlignment())
        .nodeRendererFactory(
            made -> {
              contexts.add(made);
              return new SiteNodes(made, means);
            })
        .build()
        .render(new Text(""), out);
    // one for all blocks: the renderer would set up a new one for each
    this.context = contexts.get(contexts.size() - 1);
  }

  /** Code that is wider than its page scrolls, with the keyboard too. */
  private static void reachable(Node node, String tag, Map<String, String> attributes) {
    if (tag.equals("pre")) {
      attributes.put("tabindex", "0");
    }
  }

  private static void anchored(
      SiteNodes.Means means, Node node, String tag, Map<String, String> attributes) {
    if (tag.equals("p") || tag.equals("li")) {
      means.bindings().anchor(node).ifPresent(anchor -> attributes.put("id", anchor));
    }
  }

  String write(Node node) {
    context.getWriter().raw("\n"); // or the block might begin a new line
    int start = out.length();
    context.render(node);
    String html = out.substring(start);
    out.setLength(start);
    return html;
  }
}
