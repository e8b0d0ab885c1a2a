package almanac.render;

import almanac.data.CellRef;
import almanac.site.Address;
import almanac.site.BoundValue;
import almanac.site.Page;
import almanac.site.PlacedFigure;
import almanac.site.Prose;
import almanac.site.Site;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Which pages rest on which datasets and cells. */
final class Usage {
  private final Map<String, List<Page>> pages = new LinkedHashMap<>();
  private final Map<Address, List<Page>> links = new LinkedHashMap<>();

  private Usage() {}

  static Usage of(Site site) {
    Usage usage = new Usage();
    for (Page page : site.allPages()) {
      names(page)
          .forEach(name -> usage.pages.computeIfAbsent(name, n -> new ArrayList<>()).add(page));
      targets(page)
          .forEach(to -> usage.links.computeIfAbsent(to, t -> new ArrayList<>()).add(page));
    }
    return usage;
  }

  /** Of the cells and the datasets that the page's body takes from; a cell's holds a bracket. */
  private static Set<String> names(Page page) {
    Set<String> names = new HashSet<>();
    for (Prose prose : words(page).toList()) {
      for (BoundValue value : prose.bindings().values()) {
        for (CellRef cell : value.cells()) {
          names.add(cell.dataset().name());
          names.add(cell.id());
        }
      }
    }
    for (PlacedFigure placed : page.body().bindings().figures()) {
      names.add(placed.figure().dataset().name());
    }
    return names;
  }

  private static Stream<Prose> words(Page page) {
    return Stream.concat(Stream.of(page.body()), page.row().words().values().stream());
  }

  /** Everything in the site that the page leads to. */
  private static Set<Address> targets(Page page) {
    Set<Address> targets = new HashSet<>();
    words(page)
        .flatMap(prose -> prose.bindings().links().stream())
        .forEach(link -> targets.add(link.address()));
    page.row().links().values().forEach(all -> all.forEach(link -> targets.add(link.address())));
    return targets;
  }

  /** The pages of a language that lead to the address, in the order of reading. */
  List<Page> to(Address address, String language) {
    return links.getOrDefault(address, List.of()).stream()
        .filter(page -> page.language().equals(language))
        .toList();
  }

  /**
   * The pages of a language, in the order of reading.
   *
   * @param name a dataset's, or a cell's id
   */
  List<Page> of(String name, String language) {
    return pages.getOrDefault(name, List.of()).stream()
        .filter(page -> page.language().equals(language))
        .toList();
  }
}
