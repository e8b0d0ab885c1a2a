package almanac.site;

import almanac.content.Document;
import almanac.content.FrontMatter;
import almanac.content.Targets;
import almanac.data.Catalog;
import almanac.data.Dataset;
import almanac.data.RowPages;
import almanac.source.Diagnostic;
import almanac.source.Diagnostics;
import almanac.source.Span;
import almanac.source.Suggestion;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.commonmark.node.Node;

/** Makes the collections of a site, and the documents of those of their pages that lack one. */
final class CollectionsBinder {
  /** The words of every row that has none of its own: {@code <path>/_row.md}. */
  static final String SHARED = "_row";

  private static final Set<String> TAKEN = Set.of("assets", "data", "figures");

  private static final Node NOTHING = new org.commonmark.node.Document();

  private final Config config;
  private final Catalog catalog;
  private final Diagnostics diagnostics;
  private final Map<String, Collection> byName = new LinkedHashMap<>();
  private final Map<String, Place> places = new LinkedHashMap<>();
  private final Set<String> refused = new HashSet<>();
  private final Map<String, Map<String, Document>> written = new LinkedHashMap<>();

  private CollectionsBinder(Config config, Catalog catalog, Diagnostics diagnostics) {
    this.config = config;
    this.catalog = catalog;
    this.diagnostics = diagnostics;
  }

  /** Collections of the catalog's datasets; mistakes are reported. */
  static Collections bind(
      Config config, Catalog catalog, List<Document> written, Diagnostics diagnostics) {
    CollectionsBinder binder = new CollectionsBinder(config, catalog, diagnostics);
    for (Document document : written) {
      if (!document.frontMatter().draft()) {
        binder
            .written
            .computeIfAbsent(document.path(), p -> new LinkedHashMap<>())
            .put(document.language(), document);
      }
    }
    for (Dataset dataset : catalog.datasets()) {
      dataset.pages().ifPresent(pages -> binder.add(dataset, pages));
    }
    binder.byName.values().forEach(binder::strays);
    return new Collections(binder.byName, binder.places, binder.refused, binder.documents(written));
  }

  private void add(Dataset dataset, RowPages pages) {
    Optional<Diagnostic> mistake =
        reserved(dataset, pages)
            .or(() -> duplicate(pages))
            .or(() -> taken(pages))
            .or(() -> tooMany(dataset, pages));
    if (mistake.isPresent()) {
      diagnostics.report(mistake.get());
      refused.add(dataset.name());
      return;
    }
    Collection collection =
        new CollectionBinder(catalog, diagnostics).bind(dataset, pages, languages(pages));
    byName.put(dataset.name(), collection);
    places.put(collection.index(), new Place.Index(collection));
    for (Collection.Item item : collection.items()) {
      boolean shared = !written.containsKey(item.path());
      places.put(item.path(), new Place.Of(collection, item, shared));
    }
    for (Collection.Facet facet : collection.facets()) {
      facet.values().stream()
          .filter(value -> !value.items().isEmpty())
          .forEach(value -> places.put(value.path(), new Place.With(collection, facet, value)));
    }
  }

  private static Optional<Diagnostic> reserved(Dataset dataset, RowPages pages) {
    String name = dataset.name();
    boolean free = !LinkBinder.KINDS.contains(name) && !Targets.isScheme(name);
    String message = "\"" + name + "\" means something else in links, and cannot name a collection";
    return free
        ? Optional.empty()
        : Optional.of(
            Diagnostic.error("reserved-name", pages.at(), message)
                .withHint("rename the file of the dataset"));
  }

  private Optional<Diagnostic> duplicate(RowPages pages) {
    return byName.values().stream()
        .filter(c -> c.pages().path().equals(pages.path()))
        .findFirst()
        .map(same -> "the pages of \"" + same.dataset().name() + "\" stand in " + pages.path())
        .map(message -> Diagnostic.error("duplicate-path", pages.at(), message + " too"))
        .map(mistake -> mistake.withHint("give each collection a folder of its own"));
  }

  /** The folders of what the build makes beside pages, and of the other languages. */
  private Optional<Diagnostic> taken(RowPages pages) {
    String first = pages.path().substring(0, pages.path().indexOf('/'));
    return TAKEN.contains(first) || config.languages().contains(first)
        ? Optional.of(
            Diagnostic.error(
                    "wrong-path", pages.at(), "the folder " + first + "/ holds other things")
                .withHint("give the pages a folder of another name"))
        : Optional.empty();
  }

  private Optional<Diagnostic> tooMany(Dataset dataset, RowPages pages) {
    long count =
        dataset.rows().stream()
            .flatMap(row -> RowPages.name(dataset, row).stream())
            .distinct()
            .count();
    return count <= config.limits().pages()
        ? Optional.empty()
        : Optional.of(
            Diagnostic.error(
                    "too-many-pages",
                    pages.at(),
                    "the rows make "
                        + count
                        + " pages in each language, and the limit is "
                        + config.limits().pages())
                .withHint("raise it in content/site.yaml, `limits: {pages: " + count + "}`"));
  }

  /** Those in which the author wrote the page that lists all; without one, all of the site's. */
  private List<String> languages(RowPages pages) {
    Map<String, Document> index = written.getOrDefault(pages.path() + "index", Map.of());
    return index.isEmpty()
        ? config.languages()
        : config.languages().stream().filter(index::containsKey).toList();
  }

  /** Words for rows that are not there. */
  private void strays(Collection collection) {
    String folder = collection.pages().path();
    List<String> names = collection.items().stream().map(Collection.Item::name).toList();
    for (Map.Entry<String, Map<String, Document>> entry : written.entrySet()) {
      String path = entry.getKey();
      String name = path.startsWith(folder) ? path.substring(folder.length()) : SHARED;
      boolean known = name.equals(SHARED) || name.contains("/") || places.containsKey(path);
      if (!known && !mayHave(folder, name)) {
        entry
            .getValue()
            .values()
            .forEach(document -> diagnostics.report(stray(collection, document, name, names)));
      }
    }
  }

  /** Whether a row of that name has no page there only for a mistake that was reported. */
  private boolean mayHave(String folder, String name) {
    return catalog.datasets().stream()
        .filter(d -> d.pages().filter(pages -> pages.path().equals(folder)).isPresent())
        .anyMatch(
            d ->
                catalog.isSpoiled(d.name())
                    || d.rows().stream()
                        .anyMatch(row -> RowPages.name(d, row).equals(Optional.of(name))));
  }

  private static Diagnostic stray(
      Collection collection, Document document, String name, List<String> names) {
    return Diagnostic.error(
            "unknown-row",
            document.file().start(),
            "no row of \"" + collection.dataset().name() + "\" has the key \"" + name + "\"")
        .withHint(Suggestion.among(name, names));
  }

  private List<Document> documents(List<Document> all) {
    List<Document> documents = new ArrayList<>();
    for (Document document : all) {
      boolean shared =
          byName.values().stream().anyMatch(c -> document.path().equals(c.pages().path() + SHARED));
      if (!shared) {
        documents.add(document);
      }
    }
    places.forEach((path, place) -> documents.addAll(missing(path, place)));
    return documents;
  }

  private List<Document> missing(String path, Place place) {
    List<Document> missing = new ArrayList<>();
    for (String language : place.collection().languages()) {
      if (!written.getOrDefault(path, Map.of()).containsKey(language)) {
        missing.add(document(path, language, place));
      }
    }
    return missing;
  }

  private Document document(String path, String language, Place place) {
    Collection collection = place.collection();
    Optional<Document> shared =
        place instanceof Place.Of
            ? Optional.ofNullable(
                written.getOrDefault(collection.pages().path() + SHARED, Map.of()).get(language))
            : Optional.empty();
    Span at =
        place instanceof Place.Of of ? of.item().row().at() : collection.dataset().file().start();
    return shared
        .map(s -> new Document(language, path, s.file(), s.frontMatter(), s.body()))
        .orElseGet(() -> new Document(language, path, at.file(), FrontMatter.none(at), NOTHING));
  }
}
