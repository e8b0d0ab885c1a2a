package almanac.site;

import almanac.content.Document;
import almanac.content.FrontMatter;
import almanac.data.Catalog;
import almanac.data.Dataset;
import almanac.data.RowPages;
import almanac.source.Diagnostic;
import almanac.source.Diagnostics;
import almanac.source.Span;
import almanac.source.Suggestion;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commonmark.node.Node;

/** Makes the collections of a site, and the documents of those of their pages that lack one. */
final class CollectionsBinder {
  /** The words of every row that has none of its own: {@code <path>/_row.md}. */
  static final String SHARED = "_row";

  private static final Node NOTHING = new org.commonmark.node.Document();

  private final Config config;
  private final Catalog catalog;
  private final Diagnostics diagnostics;
  private final Map<String, Collection> byName = new LinkedHashMap<>();
  private final Map<String, Place> places = new LinkedHashMap<>();
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
    return new Collections(binder.byName, binder.places, binder.documents(written));
  }

  private void add(Dataset dataset, RowPages pages) {
    Optional<Collection> same =
        byName.values().stream().filter(c -> c.pages().path().equals(pages.path())).findFirst();
    if (same.isPresent()) {
      diagnostics.report(
          Diagnostic.error(
                  "duplicate-path",
                  pages.at(),
                  "the pages of \""
                      + same.get().dataset().name()
                      + "\" stand in "
                      + pages.path()
                      + " too")
              .withHint("give each collection a folder of its own"));
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
    strays(collection);
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
    if (catalog.isSpoiled(collection.dataset().name())) {
      return;
    }
    List<String> names = collection.items().stream().map(Collection.Item::name).toList();
    for (String path : written.keySet()) {
      String name = path.startsWith(folder) ? path.substring(folder.length()) : SHARED;
      if (!name.equals(SHARED) && !name.contains("/") && !places.containsKey(path)) {
        written
            .getOrDefault(path, Map.of())
            .values()
            .forEach(document -> diagnostics.report(stray(collection, document, name, names)));
      }
    }
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
