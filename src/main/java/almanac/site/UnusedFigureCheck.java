package almanac.site;

import almanac.data.Figure;
import almanac.source.Diagnostic;
import almanac.source.Diagnostics;
import java.util.Set;

/** Finds figures that no page places, though pages use their dataset. */
final class UnusedFigureCheck implements Check {
  @Override
  public void run(Site site, Diagnostics diagnostics) {
    if (diagnostics.hasErrors()) {
      return;
    }
    Set<String> used = UnusedDatasetCheck.used(site);
    site.catalog().figures().stream()
        .filter(placed -> used.contains(placed.dataset().name()))
        .map(placed -> placed.figure())
        .filter(figure -> !site.numbering().homes().containsKey(figure.id()))
        .forEach(figure -> diagnostics.report(unused(figure)));
  }

  private static Diagnostic unused(Figure figure) {
    return Diagnostic.note(
            "unused-figure", figure.at(), "no page places the figure \"" + figure.id() + "\"")
        .withHint("place it with ![…](figure:" + figure.id() + ")");
  }
}
