package almanac.data;

import almanac.source.Diagnostic;
import almanac.source.Diagnostics;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Every figure of a site by its id. */
final class FiguresIndex {
  private FiguresIndex() {}

  static Map<String, Catalog.PlacedFigure> of(List<Dataset> datasets, Diagnostics diagnostics) {
    Map<String, Catalog.PlacedFigure> figures = new LinkedHashMap<>();
    for (Dataset dataset : datasets) {
      for (Figure figure : dataset.figures().values()) {
        Catalog.PlacedFigure earlier =
            figures.putIfAbsent(figure.id(), new Catalog.PlacedFigure(dataset, figure));
        if (earlier != null) {
          diagnostics.report(duplicate(figure, earlier.figure()));
        }
      }
    }
    return figures;
  }

  private static Diagnostic duplicate(Figure figure, Figure earlier) {
    return Diagnostic.error(
            "duplicate-figure",
            figure.at(),
            "a figure \"" + figure.id() + "\" stands in " + earlier.at() + " already")
        .withHint("ids of figures are unique in the site");
  }
}
