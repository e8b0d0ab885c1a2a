package almanac.render;

import almanac.content.Target;
import almanac.content.Targets;
import almanac.content.Tree;
import almanac.site.BoundDataset;
import almanac.site.BoundLink;
import almanac.site.Page;
import almanac.site.Prose;
import almanac.site.Site;
import almanac.source.SourceFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;

/** Where authors wrote the links that stand in the pages. */
final class LinkPlaces {
  private final Site site;
  private final Map<String, Map<String, List<Target>>> byPage = new HashMap<>();
  private final Map<String, List<Target>> inNotes = new HashMap<>();

  LinkPlaces(Site site) {
    this.site = site;
    site.allPages().forEach(this::add);
    site.datasets().values().forEach(this::add);
  }

  private void add(Page page) {
    Map<String, List<Target>> links =
        byPage.computeIfAbsent(page.address().path(), path -> new HashMap<>());
    Stream.concat(Stream.of(page.title(), page.body()), page.summary().stream())
        .forEach(prose -> add(prose, page.document().file(), Optional.of(page), links));
  }

  private void add(BoundDataset dataset) {
    for (Map<String, Prose> words : dataset.notes().values()) {
      words.values().forEach(p -> add(p, dataset.dataset().file(), Optional.empty(), inNotes));
    }
  }

  private static void add(
      Prose prose, SourceFile file, Optional<Page> page, Map<String, List<Target>> links) {
    for (Node node : Tree.nodes(prose.node())) {
      if (node instanceof Link || node instanceof Image) {
        Target target = Targets.of(file, node);
        Optional<BoundLink> bound = prose.bindings().link(node);
        String address =
            bound.flatMap(link -> page.map(p -> written(p, link))).orElse(target.address());
        links.computeIfAbsent(Relative.decoded(address), a -> new ArrayList<>()).add(target);
      }
    }
  }

  private static String written(Page page, BoundLink link) {
    String fragment = link.fragment().map(f -> "#" + f).orElse("");
    boolean same = link.address().equals(page.address()) && !fragment.isEmpty();
    return same ? fragment : page.address().to(link.address()) + fragment;
  }

  /** Where the link of a page was written; nowhere for one of the theme's. */
  List<Target> of(String page, String address) {
    String decoded = Relative.decoded(address);
    List<Target> own = byPage.getOrDefault(page, Map.of()).getOrDefault(decoded, List.of());
    return own.isEmpty() ? inNotes.getOrDefault(decoded, List.of()) : own;
  }

  /** Whether an author's page is made at the address, unless a mistake in it hinders. */
  boolean isPage(String address) {
    return site.allPages().stream().anyMatch(page -> page.address().path().equals(address));
  }
}
