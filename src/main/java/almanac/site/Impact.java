package almanac.site;

import almanac.data.Catalog;
import almanac.data.CellRef;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * All that depends on cells. A number that was published depends on nothing, though it have a
 * formula or be a total: it is checked again.
 *
 * @param edited the cells that were asked for
 * @param cells the names of these and of all that are computed from them
 * @param sentences that rest on them, in the order of reading
 * @param audits what is checked again when one of them changes
 * @param figures that show them, by id, each as one page or its downloads show it
 */
public record Impact(
    List<CellRef> edited,
    Set<String> cells,
    List<Mention> sentences,
    List<Audit> audits,
    List<BoundFigure> figures) {
  public Impact {
    edited = List.copyOf(edited);
    cells = java.util.Collections.unmodifiableSet(new LinkedHashSet<>(cells));
    sentences = List.copyOf(sentences);
    audits = List.copyOf(audits);
    figures = List.copyOf(figures);
  }

  /** What depends on the cells of a site. */
  public static Impact of(Site site, Mentions mentions, List<CellRef> edited) {
    Catalog catalog = site.catalog();
    Inputs inputs = new Inputs(catalog);
    Set<String> cells = inputs.above(edited);
    List<Mention> sentences =
        mentions.all().stream()
            .filter(m -> m.cells().stream().anyMatch(cell -> cells.contains(cell.id())))
            .toList();
    List<Audit> audits = new Audits(catalog, inputs, cells).of(mentions);
    return new Impact(edited, cells, sentences, audits, figures(site, cells));
  }

  private static List<BoundFigure> figures(Site site, Set<String> cells) {
    Map<String, BoundFigure> found = new LinkedHashMap<>();
    Stream<BoundFigure> placed =
        site.allPages().stream()
            .flatMap(page -> page.body().bindings().figures().stream())
            .map(PlacedFigure::figure);
    Stream.concat(site.figures().values().stream(), placed)
        .filter(figure -> figure.cells().stream().anyMatch(c -> cells.contains(c.id())))
        .forEach(figure -> found.putIfAbsent(figure.figure().id(), figure));
    return found.values().stream()
        .sorted(java.util.Comparator.comparing(figure -> figure.figure().id()))
        .toList();
  }
}
