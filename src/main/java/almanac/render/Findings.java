package almanac.render;

import almanac.site.BoundFigure;
import almanac.site.Page;
import almanac.site.PlacedFigure;
import java.util.Optional;

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
