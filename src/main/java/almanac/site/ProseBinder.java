package almanac.site;

import almanac.content.MarkdownParser;
import almanac.content.Placement;
import almanac.content.Targets;
import almanac.content.Value;
import almanac.data.Dataset;
import almanac.data.Figure;
import almanac.site.ValueBinder.Standpoint;
import almanac.source.Diagnostics;
import almanac.source.SourceFile;
import almanac.source.Text;
import java.util.Optional;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/** Binds everything that a tree of an author's words names. */
final class ProseBinder {
  private final Names names;
  private final ValueBinder values;
  private final LinkBinder links;
  private final FigureBinder figures;
  private final MarkdownParser markdown;

  ProseBinder(Names names, FrontBinder.Binders binders, Diagnostics diagnostics) {
    this.names = names;
    this.values = binders.values();
    this.links = binders.links();
    this.figures = binders.figures();
    this.markdown = new MarkdownParser(diagnostics);
  }

  /** A title, a summary, a note: one line of words. */
  Prose line(Text text, Standpoint from) {
    return bind(markdown.line(text), text.file(), from);
  }

  /** Words of data, in which nothing is Markdown. */
  Prose plain(Text text) {
    Paragraph node = new Paragraph();
    node.appendChild(new org.commonmark.node.Text(text.value()));
    return new Prose(text.file(), node, new Bindings());
  }

  /** The tree with its bindings; mistakes are reported. */
  Prose bind(Node node, SourceFile file, Standpoint from) {
    Bindings bindings = new Bindings();
    node.accept(new Walk(file, from, bindings));
    return new Prose(file, node, bindings);
  }

  private final class Walk extends AbstractVisitor {
    private final SourceFile file;
    private final Standpoint from;
    private final Bindings bindings;

    Walk(SourceFile file, Standpoint from, Bindings bindings) {
      this.file = file;
      this.from = from;
      this.bindings = bindings;
    }

    @Override
    public void visit(CustomNode node) {
      if (node instanceof Value value) {
        values.bind(value.text(), from).ifPresent(bound -> bindings.put(value, bound));
      } else if (node instanceof Placement placement) {
        place(placement);
      }
      visitChildren(node);
    }

    @Override
    public void visit(Link link) {
      link((Node) link);
    }

    @Override
    public void visit(Image image) {
      link(image);
    }

    private void link(Node node) {
      links
          .bind(Targets.of(file, node), from.language())
          .ifPresent(link -> bindings.put(node, link));
      visitChildren(node);
    }

    private void place(Placement placement) {
      String id = placement.target().name();
      if (links.bind(placement.target(), from.language()).isPresent()) {
        names
            .catalog()
            .figure(id)
            .ifPresent(placed -> place(placement, placed.dataset(), placed.figure()));
      }
    }

    private void place(Placement placement, Dataset dataset, Figure figure) {
      Optional<Node> finding = Optional.<Node>of(placement).filter(p -> p.getFirstChild() != null);
      figures
          .bind(dataset, figure, from.period())
          .map(bound -> from.row().map(row -> bound.pointing(row)).orElse(bound))
          .map(bound -> new PlacedFigure(bound, names.numbering().of(figure.id()), finding))
          .ifPresent(bound -> bindings.put(placement, bound));
    }
  }
}
