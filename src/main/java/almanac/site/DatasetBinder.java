package almanac.site;

import almanac.content.MarkdownParser;
import almanac.data.Catalog;
import almanac.data.Dataset;
import almanac.data.Note;
import almanac.site.ValueBinder.Standpoint;
import almanac.source.Diagnostics;
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
  private final Config config;
  private final Diagnostics diagnostics;

  DatasetBinder(Catalog catalog, ProseBinder prose, Config config, Diagnostics diagnostics) {
    this.catalog = catalog;
    this.prose = prose;
    this.config = config;
    this.diagnostics = diagnostics;
  }

  BoundDataset bind(Dataset dataset) {
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
      words.put(
          language,
          prose.bind(
              new MarkdownParser(diagnostics).line(text),
              text.file(),
              standpoint(dataset, language)));
    }
    return words;
  }

  private Standpoint standpoint(Dataset dataset, String language) {
    List<Period> periods = catalog.periods(dataset);
    Optional<Period> latest =
        periods.isEmpty() ? Optional.empty() : Optional.of(periods.get(periods.size() - 1));
    return new Standpoint(language, List.of(dataset.name()), latest, Optional.empty());
  }
}
