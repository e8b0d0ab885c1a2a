package almanac.export;

import almanac.data.Note;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A note as readers read it.
 *
 * @param texts by language, without markup
 * @param cells what it is on: ids of cells, {@code loans.balance[2017, all]}, of rows {@code
 *     loans[2017, all]}, of fields {@code loans.balance}; the dataset's name for the whole table
 */
public record Remark(Note note, Map<String, String> texts, List<String> cells) {
  public Remark {
    texts = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(texts));
    cells = List.copyOf(cells);
  }

  /** As authors write it. */
  String kind() {
    return note.kind().name().toLowerCase(java.util.Locale.ROOT);
  }
}
