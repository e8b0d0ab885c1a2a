package almanac.render;

import almanac.content.Alert;
import almanac.content.FigureParagraph;
import almanac.content.HeadingId;
import almanac.content.Placement;
import almanac.content.Value;
import almanac.site.Bindings;
import almanac.site.BoundLink;
import almanac.site.BoundValue;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/** Writes the nodes that name something of the site. */
final class SiteNodes implements NodeRenderer {
  /**
   * What the nodes are written with.
   *
   * @param tracing of numbers
   * @param figures draws a placement
   * @param terms links words to what explains them; empty where they stay as they are
   */
  record Means(
      Here here,
      Bindings bindings,
      Sidenotes notes,
      Tracing tracing,
      Function<Node, Html> figures,
      Optional<FirstUses> terms) {}

  private final HtmlNodeRendererContext context;
  private final HtmlWriter html;
  private final Means means;
  private int links;

  SiteNodes(HtmlNodeRendererContext context, Means means) {
    this.context = context;
    this.html = context.getWriter();
    this.means = means;
  }

  @Override
  public Set<Class<? extends Node>> getNodeTypes() {
    return Set.of(
        Text.class,
        Value.class,
        Alert.class,
        FigureParagraph.class,
        Placement.class,
        HeadingId.class,
        Heading.class,
        Link.class,
        Image.class,
        FootnoteReference.class,
        FootnoteDefinition.class);
  }

  @Override
  public void render(Node node) {
    if (node instanceof Text text) {
      text(text);
    } else if (node instanceof Value value) {
      means.bindings().value(value).ifPresent(this::value);
    } else if (node instanceof Heading heading) {
      heading(heading);
    } else if (node instanceof Link link) {
      link(link);
    } else if (node instanceof Image image) {
      image(image);
    } else if (node instanceof Alert alert) {
      alert(alert);
    } else if (node instanceof FigureParagraph) {
      children(node);
    } else if (node instanceof Placement) {
      html.raw(means.figures().apply(node).text());
    } else if (node instanceof FootnoteReference reference) {
      html.raw(means.notes().reference(reference.getLabel()));
    }
  }

  private void text(Text text) {
    if (means.terms().isPresent() && links == 0) {
      html.raw(means.terms().get().of(text.getLiteral()).text());
    } else {
      html.text(text.getLiteral());
    }
  }

  private void children(Node node) {
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      context.render(child);
    }
  }

  private void value(BoundValue value) {
    boolean traced = means.tracing() == Tracing.LINKED && links == 0 && !value.cells().isEmpty();
    if (traced) {
      String href =
          means.notes().working(value).orElse(Provenance.href(means.here(), value.cells().get(0)));
      html.tag("a", attributes("class", "value", "href", href));
    }
    boolean words = value.outcome().words().isPresent() && value.cells().isEmpty();
    html.tag(words ? "span" : "data", words ? places(value) : attributes(value));
    html.text(value.shown());
    html.tag(words ? "/span" : "/data");
    if (traced) {
      html.tag("/a");
    }
    if (value.plain() && means.tracing() == Tracing.LINKED && links == 0) {
      value.cells().forEach(cell -> html.raw(means.notes().marks(cell)));
    }
  }

  private Map<String, String> attributes(BoundValue value) {
    Map<String, String> attributes = new LinkedHashMap<>();
    attributes.put("value", Provenance.number(value.outcome()));
    String unit = value.outcome().shown().unit().name();
    if (!unit.isEmpty()) {
      attributes.put("data-unit", unit);
    }
    if (!value.cells().isEmpty() && means.tracing() != Tracing.NONE) {
      attributes.put("data-cell", Provenance.cells(value));
      attributes.put("data-source", value.source().value());
      attributes.put("title", Provenance.title(means.here().speech(), value));
    }
    attributes.putAll(places(value));
    return attributes;
  }

  /** By which a preview finds what there is to say of a number. */
  private Map<String, String> places(BoundValue value) {
    return means.here().placed() ? Map.of("data-at", value.source().span().toString()) : Map.of();
  }

  private void heading(Heading heading) {
    String tag = "h" + heading.getLevel();
    Optional<String> id = means.bindings().anchor(heading);
    html.line();
    html.tag(tag, id.map(i -> Map.of("id", i)).orElse(Map.of()));
    links++;
    children(heading);
    links--;
    id.ifPresent(
        i -> {
          String name = means.here().speech().words().get("anchor");
          html.tag("a", attributes("class", "anchor", "href", "#" + i, "aria-label", name));
          html.text("#");
          html.tag("/a");
        });
    html.tag("/" + tag);
    html.line();
  }

  private static Map<String, String> attributes(String... pairs) {
    Map<String, String> attributes = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      attributes.put(pairs[i], pairs[i + 1]);
    }
    return attributes;
  }

  private void link(Link link) {
    Optional<BoundLink> bound = means.bindings().link(link);
    String href = bound.map(means.here()::to).orElse(context.encodeUrl(link.getDestination()));
    Map<String, String> attributes = attributes("href", href);
    Optional.ofNullable(link.getTitle()).ifPresent(title -> attributes.put("title", title));
    html.tag("a", attributes);
    links++;
    if (link.getFirstChild() == null) {
      bound.ifPresent(b -> html.text(LinkNames.of(means.here(), b)));
    }
    children(link);
    links--;
    html.tag("/a");
  }

  private void image(Image image) {
    Optional<BoundLink> bound = means.bindings().link(image);
    String source = bound.map(means.here()::to).orElse(context.encodeUrl(image.getDestination()));
    String words =
        almanac.content.PlainText.of(
            image, v -> means.bindings().value(v).map(BoundValue::shown).orElse(""));
    html.tag("img", attributes("src", source, "alt", words), true);
  }

  private void alert(Alert alert) {
    String kind = alert.kind().name().toLowerCase(Locale.ROOT);
    html.line();
    html.tag("div", Map.of("class", "callout callout-" + kind));
    html.tag("strong");
    html.text(means.here().speech().words().get("alert." + kind));
    html.tag("/strong");
    children(alert);
    html.tag("/div");
    html.line();
  }
}
