package almanac.site;

import almanac.data.Catalog;
import almanac.data.Dataset;
import almanac.value.Evaluator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The whole site, bound.
 *
 * @param pages by path, then by language, the first language first
 * @param figures every figure that is placed or stands in a dataset, by id
 * @param datasets what the pages of the datasets say, by name
 * @param collections datasets whose rows have pages, by name
 * @param places what pages are to collections, by path
 * @param terms words that pages explain
 * @param volumes what is printed as one document, the site's main one first
 */
public record Site(
    Config config,
    Outline outline,
    Catalog catalog,
    Evaluator evaluator,
    Map<String, Map<String, Page>> pages,
    Numbering numbering,
    Map<String, BoundFigure> figures,
    Map<String, BoundDataset> datasets,
    Map<String, Collection> collections,
    Map<String, Place> places,
    List<Term> terms,
    List<Volume> volumes) {

  /** In the language; empty where the page has no such translation. */
  public Optional<Page> page(String path, String language) {
    return Optional.ofNullable(pages.getOrDefault(path, Map.of()).get(language));
  }

  /** Every page in every language, in the order of reading. */
  public List<Page> allPages() {
    return outline.order().stream()
        .flatMap(path -> pages.getOrDefault(path, Map.of()).values().stream())
        .toList();
  }

  /** What the page is to a collection; empty for a page on its own. */
  public Optional<Place> place(String path) {
    return Optional.ofNullable(places.get(path));
  }

  /** The path of the list that a page of a collection belongs to; empty for any other. */
  public Optional<String> parent(String path) {
    return place(path).map(p -> p.collection().index()).filter(index -> !index.equals(path));
  }

  /** What the page of one of the site's datasets says. */
  public BoundDataset dataset(Dataset dataset) {
    return Optional.ofNullable(datasets.get(dataset.name())).orElseThrow();
  }

  /** Where a file of a language stands. */
  public Address address(String language, String file) {
    return Address.of(config.mainLanguage(), language, file);
  }

  /** Where a dataset's page stands in a language. */
  public Address address(String language, Dataset dataset) {
    return address(language, "data/" + dataset.name() + ".html");
  }
}
