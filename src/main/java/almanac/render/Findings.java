package almanac.render;

import almanac.content.Tree;
import almanac.content.Value;
import almanac.site.BoundFigure;
import almanac.site.BoundValue;
import almanac.site.Page;
import almanac.site.PlacedFigure;
import almanac.source.Text;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.Node;

/** What authors say that a figure shows, where they placed it first. */
final class Findings {
  private Findings() {}

  /**
   * The first placement's finding in the language, plain; empty where the language places it
   * nowhere.
   */
  static Optional<String> of(Press press, String language, BoundFigure figure) {
    return placed(press, language, figure)
        .flatMap(p -> p.figure().finding().map(p.page().body()::plain))
        .filter(f -> !f.isEmpty());
  }

  /** The first placement's finding as HTML for a page here. */
  static Html html(Press press, Here here, BoundFigure figure) {
    return placed(press, here.language(), figure)
        .flatMap(p -> p.figure().finding().map(f -> Inlines.of(here, p.page().body(), f)))
        .orElse(Html.NONE);
  }

  /** The numbers in that finding. */
  static List<BoundValue> values(Press press, String language, BoundFigure figure) {
    return placed(press, language, figure)
        .flatMap(p -> p.figure().finding().map(node -> values(p.page(), node)))
        .orElse(List.of());
  }

  private static List<BoundValue> values(Page page, Node finding) {
    return Tree.all(finding, Value.class).stream()
        .flatMap(v -> page.body().bindings().value(v).stream())
        .toList();
  }

  /** Datasets in which the page of the finding looks names up. */
  static List<String> homes(Press press, String language, BoundFigure figure) {
    return placed(press, language, figure)
        .map(p -> p.page().document().frontMatter().data())
        .orElse(List.of())
        .stream()
        .map(Text::value)
        .toList();
  }

  private record Placed(Page page, PlacedFigure figure) {}

  private static Optional<Placed> placed(Press press, String language, BoundFigure figure) {
    String id = figure.figure().id();
    return Optional.ofNullable(press.site().numbering().homes().get(id))
        .flatMap(path -> press.site().page(path, language))
        .flatMap(
            page ->
                page.body().bindings().figures().stream()
                    .filter(p -> p.figure().figure().id().equals(id))
                    .findFirst()
                    .map(p -> new Placed(page, p)));
  }
}
