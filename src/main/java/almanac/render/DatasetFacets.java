package almanac.render;

import almanac.data.Dataset;
import almanac.data.Field;
import almanac.site.Outline;
import almanac.site.Page;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * By what the catalogue can be narrowed: the chapters that take from a dataset, and what its rows
 * stand for. There are no lists of their own for these, so that they serve scripts alone.
 */
final class DatasetFacets {
  private final Press press;
  private final Here here;
  private final List<Dataset> datasets;
  private final Map<Dataset, List<String>> values = new LinkedHashMap<>();
  private final List<CollectionView.Facet> facets = new ArrayList<>();

  private DatasetFacets(Press press, Here here) {
    this.press = press;
    this.here = here;
    this.datasets = press.site().catalog().datasets();
    Words words = here.speech().words();
    facet(words.get("datasets.chapter"), chapters());
    facet(words.get("dataset.granularity"), keys());
  }

  static DatasetFacets of(Press press, Here here) {
    return new DatasetFacets(press, here);
  }

  /** What a dataset may have. */
  private record Choice(String key, String text, Predicate<Dataset> has) {}

  /** Those that no dataset has, and facets that part nothing, are left out. */
  private void facet(String title, List<Choice> choices) {
    List<CollectionView.Value> shown = new ArrayList<>();
    for (Choice choice : choices) {
      List<Dataset> having = datasets.stream().filter(choice.has()).toList();
      if (!having.isEmpty()) {
        having.forEach(
            dataset -> values.computeIfAbsent(dataset, d -> new ArrayList<>()).add(choice.key()));
        shown.add(new CollectionView.Value(choice.key(), choice.text(), "", having.size(), false));
      }
    }
    if (shown.size() > 1) {
      facets.add(new CollectionView.Facet(title, shown));
    }
  }

  private List<Choice> chapters() {
    return entries(press).stream()
        .map(
            entry ->
                new Choice(
                    "chapter/" + entry.chapter().orElseThrow(),
                    press.shells().name(here, entry),
                    dataset -> takes(entry, dataset)))
        .toList();
  }

  private static List<Outline.Entry> entries(Press press) {
    return press.site().outline().entries().stream()
        .flatMap(Outline.Entry::all)
        .filter(entry -> entry.chapter().isPresent())
        .toList();
  }

  /** In whatever language: the choices are the same in all. */
  private boolean takes(Outline.Entry chapter, Dataset dataset) {
    return press.languages().stream()
        .flatMap(language -> press.usage().get().of(dataset.name(), language).stream())
        .map(Page::path)
        .anyMatch(path -> press.site().outline().trail(path).contains(chapter));
  }

  /** Fields that are part of the key in several datasets, by the first one's title. */
  private List<Choice> keys() {
    Map<String, String> titles = new LinkedHashMap<>();
    for (Dataset dataset : datasets) {
      for (Field key : rowsBy(dataset)) {
        titles.putIfAbsent(key.name(), here.speech().text(key.title()));
      }
    }
    return titles.entrySet().stream()
        .map(e -> new Choice("key/" + e.getKey(), e.getValue(), d -> hasKey(d, e.getKey())))
        .filter(choice -> datasets.stream().filter(choice.has()).count() > 1)
        .toList();
  }

  private static boolean hasKey(Dataset dataset, String name) {
    return rowsBy(dataset).stream().anyMatch(field -> field.name().equals(name));
  }

  private static List<Field> rowsBy(Dataset dataset) {
    return dataset.facts()
        ? List.of()
        : dataset.keyFields().stream().filter(DatasetFacets::tells).toList();
  }

  /** A name that a row is called by only in its own dataset says nothing of what the row is. */
  private static boolean tells(Field key) {
    return !key.categories().isEmpty() || key.type().isTime();
  }

  List<CollectionView.Facet> facets() {
    return List.copyOf(facets);
  }

  /** The keys of the values that a dataset has. */
  List<String> values(Dataset dataset) {
    return values.getOrDefault(dataset, List.of());
  }

  /** What the names of the chapters rest on. */
  static void ground(Press press, Ground ground) {
    entries(press).forEach(entry -> Grounds.title(entry, ground));
  }
}
