package almanac.data;

import almanac.source.Span;
import almanac.source.Text;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A row as it was written, in a table as text, a CSV file or a record.
 *
 * @param cells by the name of their field; nothing for what was left out
 */
record Line(Span at, Map<String, Text> cells) {
  Line {
    cells = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(cells));
  }

  Optional<Text> cell(String field) {
    return Optional.ofNullable(cells.get(field));
  }
}
