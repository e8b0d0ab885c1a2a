package almanac.site;

import almanac.content.Document;
import almanac.data.Catalog;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Everything that an author can point at.
 *
 * @param documents by path, then by language, the first language first
 * @param anchors the anchors in each page, by its path
 */
record Names(
    Config config,
    Catalog catalog,
    Map<String, Map<String, Document>> documents,
    Map<String, Set<String>> anchors,
    Numbering numbering,
    Collections collections) {

  /**
   * Pages that the build makes in every language, whether or not an author says something there.
   */
  static final Set<String> MADE =
      Set.of("data/index", "data/api", "notes", "errata", "figures/index");

  /** A site without figures has no list of them, one without data nothing for programs. */
  private Set<String> made() {
    Set<String> made = new TreeSet<>(MADE);
    if (catalog.figures().isEmpty()) {
      made.remove("figures/index");
    }
    if (catalog.datasets().isEmpty()) {
      made.remove("data/api");
    }
    return made;
  }

  /** The paths of all pages but those of the datasets. */
  SortedSet<String> paths() {
    SortedSet<String> paths = new TreeSet<>(documents.keySet());
    paths.addAll(made());
    return paths;
  }

  /**
   * Where the page stands in the language, or else in the first one that has it; empty for no page.
   */
  Optional<Address> page(String path, String language) {
    boolean made = made().contains(path) || dataset(path);
    Map<String, Document> written = documents.getOrDefault(path, Map.of());
    if (made || written.containsKey(language)) {
      return Optional.of(address(language, path));
    }
    return written.keySet().stream().findFirst().map(other -> address(other, path));
  }

  /** Whether a page that is not there may belong to data in which a mistake was reported. */
  boolean mayHold(String path) {
    return catalog.lacksDataset()
        || collections.byName().values().stream()
            .filter(c -> path.startsWith(c.pages().path()))
            .anyMatch(c -> catalog.isSpoiled(c.dataset().name()));
  }

  /** Whether the page stands where only rows have theirs, and belongs to none; that is reported. */
  boolean isStray(String path) {
    String folder = path.substring(0, path.lastIndexOf('/') + 1);
    return collections.place(path).isEmpty()
        && catalog.datasets().stream()
            .flatMap(d -> d.pages().stream())
            .anyMatch(pages -> pages.path().equals(folder));
  }

  private boolean dataset(String path) {
    return path.startsWith("data/")
        && catalog.dataset(path.substring("data/".length())).isPresent();
  }

  private Address address(String language, String path) {
    return Address.of(config.mainLanguage(), language, path + ".html");
  }

  /** The page that shows a figure, with its anchor there, as {@code path#fragment} parts. */
  Optional<Address> figure(String id, String language) {
    String home = numbering.homes().get(id);
    return home != null
        ? page(home, language)
        : catalog.figure(id).flatMap(f -> page("data/" + f.dataset().name(), language));
  }
}
