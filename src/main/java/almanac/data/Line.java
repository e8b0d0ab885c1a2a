package almanac.data;

import almanac.source.Span;
import almanac.source.Text;
import java.util.List;
import java.util.Optional;

/**
 * A row as it was written, in a table as text, a CSV file or a record.
 *
 * @param fields what the cells are of; of two of one name the first counts
 * @param cells one for each of the fields; what was left out has none
 */
record Line(Span at, List<String> fields, List<Text> cells) {
  Line {
    fields = List.copyOf(fields);
    cells = List.copyOf(cells);
  }

  Optional<Text> cell(String field) {
    int index = fields.indexOf(field);
    return index < 0 ? Optional.empty() : Optional.of(cells.get(index));
  }
}
