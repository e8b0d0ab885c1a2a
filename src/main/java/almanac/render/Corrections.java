package almanac.render;

import almanac.data.CellRef;
import almanac.data.Revision;
import almanac.site.Site;
import almanac.source.Text;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The days on which something of the site changed, as its data tell them. */
final class Corrections {
  private final Optional<String> asOf;
  private final List<Dated> dated;

  private Corrections(Optional<String> asOf, List<Dated> dated) {
    this.asOf = asOf;
    this.dated = dated;
  }

  /** A revision with the names of its cell and of all that are computed from it. */
  private record Dated(String day, Set<String> cells) {}

  /** A number that was corrected. */
  record Corrected(CellRef cell, Revision revision) {
    /** ISO 8601; empty where an edition is meant. */
    Optional<String> day() {
      return revision.on().map(Text::value);
    }
  }

  static Corrections of(Press press) {
    Site site = press.site();
    List<Dated> dated =
        all(site)
            .flatMap(
                c ->
                    c
                        .day()
                        .map(day -> new Dated(day, press.inputs().get().above(List.of(c.cell()))))
                        .stream())
            .toList();
    return new Corrections(site.config().asOf().map(Text::value), dated);
  }

  /** All of them, dataset by dataset. */
  static Stream<Corrected> all(Site site) {
    return site.catalog().datasets().stream()
        .flatMap(dataset -> dataset.revisions().stream())
        .flatMap(
            revision ->
                site.catalog().revised(revision).map(c -> new Corrected(c, revision)).stream());
  }

  /** The last day on which a page changed: that of the data, or a later correction's on it. */
  Optional<String> last(FinishedPage page) {
    Stream<String> days =
        dated.stream().filter(d -> page.artifact().rests().on(d.cells)).map(Dated::day);
    return Stream.concat(asOf.stream(), days).max(String::compareTo);
  }
}
