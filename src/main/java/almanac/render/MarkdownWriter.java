package almanac.render;

import almanac.site.Bindings;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlRenderer;

/** Writes trees of Markdown as HTML, everything that they name filled in. */
final class MarkdownWriter {
  private static final List<Extension> EXTENSIONS =
      List.of(TablesExtension.create(), StrikethroughExtension.create());

  private static final Pattern ANCHOR_OR_TAG =
      Pattern.compile("<a class=\"anchor\".*?</a>|<[^>]*>", Pattern.DOTALL);

  private final StringBuilder out = new StringBuilder();
  private final HtmlNodeRendererContext context;
  private final Words words;
  private String heading = "";
  private int tables;

  MarkdownWriter(Here here, Bindings bindings, Sidenotes notes, Tracing tracing) {
    this(new SiteNodes.Means(here, bindings, notes, tracing, node -> Html.NONE, Optional.empty()));
  }

  MarkdownWriter(SiteNodes.Means means) {
    this.words = means.here().speech().words();
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
    String html = written(node);
    if (node instanceof Heading) {
      heading = ANCHOR_OR_TAG.matcher(html).replaceAll("").strip();
    }
    return node instanceof TableBlock ? captioned(html) : html;
  }

  private String written(Node node) {
    context.getWriter().raw("\n"); // or the block might begin a new line
    int start = out.length();
    context.render(node);
    String html = out.substring(start);
    out.setLength(start);
    return html;
  }

  private String captioned(String table) {
    tables++;
    String caption = "<table><caption class=\"vh\">" + tableName() + "</caption>";
    return table.replaceFirst("<table>", Matcher.quoteReplacement(caption));
  }

  /** What the last table is called: who only hears it is told where it belongs. */
  String tableName() {
    String number = words.get("table.scroll") + " " + tables;
    return heading.isEmpty() ? number : words.get("table.under", number, heading);
  }
}
