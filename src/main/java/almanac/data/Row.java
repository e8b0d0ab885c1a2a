package almanac.data;

import almanac.source.Span;
import almanac.value.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A row of a dataset: a cell for each field, in the fields' order.
 *
 * @param keys what each field of the primary key holds, as written, in the order of the primary key
 * @param period what the key says of time; empty where the key has no period
 * @param notes names of the notes on the whole row
 * @param derived not written: a residual that the build added
 */
public record Row(
    Span at,
    Map<String, String> keys,
    Optional<Period> period,
    List<Cell> cells,
    List<String> notes,
    boolean derived) {
  public Row {
    keys = Keys.of(keys);
    cells = List.copyOf(cells);
    notes = List.copyOf(notes);
  }

  /** The same with other cells. */
  Row with(List<Cell> others) {
    return new Row(at, keys, period, others, notes, derived);
  }
}
