package almanac.site;

import almanac.data.Catalog;
import almanac.data.Dataset;
import almanac.data.Note;
import almanac.site.ValueBinder.Standpoint;
import almanac.source.Text;
import almanac.value.Period;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Holds a dataset against its own formulas, totals and conditions, and binds its notes. */
final class DatasetBinder {
  private final Catalog catalog;
  private final ProseBinder prose;
  private final ValueBinder values;
  private final Config config;

  DatasetBinder(Catalog catalog, ProseBinder prose, ValueBinder values, Config config) {
    this.catalog = catalog;
    this.prose = prose;
    this.values = values;
    this.config = config;
  }

  BoundDataset bind(Dataset dataset) {
    Standpoint home = standpoint(dataset, config.mainLanguage());
    dataset.indicators().values().forEach(indicator -> values.bind(indicator.value(), home));
    Map<String, Map<String, Prose>> notes = new LinkedHashMap<>();
    dataset.notes().forEach((name, note) -> notes.put(name, words(dataset, note)));
    return new BoundDataset(
        dataset,
        notes,
        catalog.recomputations(dataset),
        catalog.totals(dataset),
        catalog.conditions(dataset));
  }

  private Map<String, Prose> words(Dataset dataset, Note note) {
    Map<String, Prose> words = new LinkedHashMap<>();
    for (String language : config.languages()) {
      Text text = note.text().in(language);
      words.put(language, prose.line(text, standpoint(dataset, language)));
    }
    return words;
  }

  private Standpoint standpoint(Dataset dataset, String language) {
    return new Standpoint(
        language, List.of(dataset.name()), latest(catalog, dataset), Optional.empty());
  }

  /** The period in which the words of a dataset stand. */
  static Optional<Period> latest(Catalog catalog, Dataset dataset) {
    List<Period> periods = catalog.periods(dataset);
    return periods.isEmpty() ? Optional.empty() : Optional.of(periods.get(periods.size() - 1));
  }
}
