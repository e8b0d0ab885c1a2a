package almanac.site;

import almanac.content.Document;
import almanac.data.Catalog;
import almanac.source.Diagnostics;
import almanac.value.Evaluator;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes the site of what was written: every name becomes the thing it names. */
public final class SiteBinder {
  private final Config config;
  private final Catalog catalog;
  private final Evaluator evaluator;
  private final Diagnostics diagnostics;

  public SiteBinder(Config config, Catalog catalog, Evaluator evaluator, Diagnostics diagnostics) {
    this.config = config;
    this.catalog = catalog;
    this.evaluator = evaluator;
    this.diagnostics = diagnostics;
  }

  /**
   * The bound site; mistakes are reported. Drafts are left out.
   *
   * @param web the datasets as they were read
   * @param kept pages that were bound before, which are taken where they still hold
   */
  Site bind(List<Document> written, DatasetWeb web, KeptPages kept) {
    Collections collections = CollectionsBinder.bind(config, catalog, written, diagnostics);
    Map<String, Map<String, Document>> documents = byPath(collections.documents());
    Names unnumbered =
        new Names(config, catalog, documents, anchors(documents), NO_NUMBERS, collections);
    Outline outline = OutlineBinder.bind(config.navigation(), unnumbered.paths(), diagnostics);
    Numbering numbering = Numbering.count(outline, listed(documents, collections), this::kind);
    Names names =
        new Names(config, catalog, documents, unnumbered.anchors(), numbering, collections);
    Workshop workshop = new Workshop(names, new Editions(catalog), evaluator);
    FreshPages fresh = new FreshPages(workshop, web, kept.keeps());
    Map<String, Map<String, Page>> bound =
        pages(documents, d -> kept.page(d, fresh.holds(d), fresh::bind, diagnostics));
    return new Site(
        config,
        outline,
        catalog,
        evaluator,
        bound,
        numbering,
        figures(workshop.figures(diagnostics), numbering, bound),
        datasets(workshop.datasets(diagnostics)),
        collections.byName(),
        collections.places(),
        config.terms().map(new TermBinder(collections, diagnostics)::bind).orElse(List.of()),
        new VolumeBinder(outline, collections.byName(), bound, diagnostics).bind(config.prints()));
  }

  private static final Numbering NO_NUMBERS = new Numbering(Map.of(), Map.of());

  private Map<String, Map<String, Document>> byPath(List<Document> written) {
    Map<String, Map<String, Document>> documents = new TreeMap<>();
    for (String language : config.languages()) {
      for (Document document : written) {
        if (document.language().equals(language) && !document.frontMatter().draft()) {
          documents
              .computeIfAbsent(document.path(), p -> new LinkedHashMap<>())
              .put(language, document);
        }
      }
    }
    return java.util.Collections.unmodifiableMap(documents);
  }

  /** Those whose figures are counted: words that many rows share place no figure of their own. */
  private static Map<String, List<Document>> listed(
      Map<String, Map<String, Document>> documents, Collections collections) {
    Map<String, List<Document>> listed = new TreeMap<>();
    documents.forEach(
        (path, byLanguage) -> {
          if (collections.row(path).filter(Place.Of::shared).isEmpty()) {
            listed.put(path, List.copyOf(byLanguage.values()));
          }
        });
    return listed;
  }

  private static Map<String, Set<String>> anchors(Map<String, Map<String, Document>> documents) {
    return documents.entrySet().parallelStream()
        .collect(Collectors.toConcurrentMap(Map.Entry::getKey, e -> anchorsOf(e.getValue())));
  }

  private static Set<String> anchorsOf(Map<String, Document> translations) {
    Set<String> all = new HashSet<>();
    for (Document document : translations.values()) {
      all.addAll(Anchors.of(document, translations));
      Placements.figures(document).forEach(figure -> all.add(Anchors.ofFigure(figure)));
    }
    return all;
  }

  private Optional<FigureNumber.Kind> kind(String figure) {
    return catalog.figure(figure).map(placed -> BoundFigure.kind(placed.figure()));
  }

  private Map<String, Map<String, Page>> pages(
      Map<String, Map<String, Document>> documents, Function<Document, Page> binder) {
    List<Page> bound =
        documents.values().stream().flatMap(d -> d.values().stream()).toList().parallelStream()
            .map(binder)
            .toList();
    Map<String, Map<String, Page>> pages = new TreeMap<>();
    bound.forEach(
        page ->
            pages
                .computeIfAbsent(page.path(), p -> new LinkedHashMap<>())
                .put(page.language(), page));
    return java.util.Collections.unmodifiableMap(pages);
  }

  /**
   * Every figure as its dataset's page and its downloads show it: as it stands where it is placed
   * first, so that it agrees with its finding there; one that is placed nowhere with all its data.
   */
  private Map<String, BoundFigure> figures(
      FigureBinder binder, Numbering numbering, Map<String, Map<String, Page>> pages) {
    Map<String, BoundFigure> figures = new TreeMap<>();
    for (Catalog.PlacedFigure figure : catalog.figures()) {
      String id = figure.figure().id();
      Optional<BoundFigure> placed =
          Optional.ofNullable(numbering.homes().get(id))
              .flatMap(home -> placed(id, pages.get(home)));
      placed
          .or(() -> binder.bind(figure.dataset(), figure.figure(), Optional.empty()))
          .ifPresent(bound -> figures.put(id, bound));
    }
    return java.util.Collections.unmodifiableMap(figures);
  }

  private static Optional<BoundFigure> placed(String id, @Nullable Map<String, Page> home) {
    return Stream.ofNullable(home)
        .flatMap(translations -> translations.values().stream())
        .flatMap(page -> page.body().bindings().figures().stream())
        .map(PlacedFigure::figure)
        .filter(figure -> figure.figure().id().equals(id))
        .findFirst();
  }

  private Map<String, BoundDataset> datasets(DatasetBinder binder) {
    Map<String, BoundDataset> datasets = new TreeMap<>();
    new ArrayList<>(catalog.datasets()).forEach(d -> datasets.put(d.name(), binder.bind(d)));
    return java.util.Collections.unmodifiableMap(datasets);
  }
}
