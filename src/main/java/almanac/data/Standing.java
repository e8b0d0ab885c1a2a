package almanac.data;

import almanac.value.Period;
import java.util.List;
import java.util.Optional;

/**
 * Where an expression stands, which says what it leaves out.
 *
 * @param homes datasets in which a field without one is looked up, in order
 * @param period in force
 * @param row on a page what {@code this} is
 * @param within the expression belongs to the row: what it leaves out is the row's, and what is not
 *     there is blank
 */
record Standing(
    List<String> homes, Optional<Period> period, Optional<RowContext> row, boolean within) {
  Standing {
    homes = List.copyOf(homes);
  }

  static Standing in(Dataset dataset, Row row) {
    return new Standing(
        List.of(dataset.name()), row.period(), Optional.of(new RowContext(dataset, row)), true);
  }

  Standing at(Period other) {
    return new Standing(homes, Optional.of(other), row, within);
  }
}
