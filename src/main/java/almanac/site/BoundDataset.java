package almanac.site;

import almanac.data.Checked;
import almanac.data.Dataset;
import almanac.data.Note;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A dataset with what came of checking it and what is said of it.
 *
 * @param notes the words of each note, by its name, then by language
 * @param recomputations published numbers held against their formulas
 * @param totals totals held against their parts
 * @param conditions what must hold, in each row
 */
public record BoundDataset(
    Dataset dataset,
    Map<String, Map<String, Prose>> notes,
    List<Checked> recomputations,
    List<Checked> totals,
    List<Checked> conditions) {
  public BoundDataset {
    notes = Collections.unmodifiableMap(new LinkedHashMap<>(notes));
    recomputations = List.copyOf(recomputations);
    totals = List.copyOf(totals);
    conditions = List.copyOf(conditions);
  }

  /** The words of one of the dataset's notes, in one of the site's languages. */
  public Prose words(Note note, String language) {
    return Optional.ofNullable(notes.get(note.name()))
        .map(byLanguage -> byLanguage.get(language))
        .orElseThrow();
  }
}
