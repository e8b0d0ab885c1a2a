package almanac.site;

import almanac.content.Placement;
import almanac.content.Tree;
import almanac.source.Diagnostic;
import almanac.source.Diagnostics;

/**
 * Finds figures that are placed without saying what they show; where the figure is unknown, that is
 * said already.
 */
final class FindingCheck implements Check {
  @Override
  public void run(Site site, Diagnostics diagnostics) {
    for (Page page : site.allPages()) {
      Tree.all(page.body().node(), Placement.class).stream()
          .filter(placement -> page.body().bindings().figure(placement).isPresent())
          .filter(placement -> page.body().plain(placement).isBlank())
          .forEach(placement -> diagnostics.report(missing(placement)));
    }
  }

  private static Diagnostic missing(Placement placement) {
    String address = placement.target().address();
    return Diagnostic.warning(
            "missing-finding",
            placement.target().at(),
            "the figure \"" + placement.target().name() + "\" is placed without a finding")
        .withHint("say what it shows, with the numbers bound: ![…](" + address + ")");
  }
}
