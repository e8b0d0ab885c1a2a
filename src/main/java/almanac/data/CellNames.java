package almanac.data;

import java.util.Collection;
import java.util.Optional;

/** How cells and rows are named for readers and programs. */
final class CellNames {
  private CellNames() {}

  /** {@code loans.balance[2017, all]}. */
  static String cell(Dataset dataset, Row row, Field field) {
    return cell(dataset, field, row.keys().values());
  }

  static String cell(Dataset dataset, Field field, Collection<String> keys) {
    return dataset.name() + "." + field.name() + "[" + String.join(", ", keys) + "]";
  }

  /** {@code loans[2017, all]}. */
  static String row(Dataset dataset, Row row) {
    return dataset.name() + "[" + keys(row) + "]";
  }

  static String keys(Row row) {
    return String.join(", ", row.keys().values());
  }

  /** The cell with its name. */
  static CellRef ref(Dataset dataset, Row row, Field field) {
    String id = cell(dataset, row, field);
    return new CellRef(id, dataset, row, field, dataset.cell(row, field));
  }

  /**
   * What a cell's name consists of.
   *
   * @param keys with commas between them
   */
  record Parts(String dataset, String field, String keys) {}

  /** Empty for what is no cell's name. */
  static Optional<Parts> split(String id) {
    int dot = id.indexOf('.');
    int open = id.indexOf('[');
    return dot < 0 || open < dot || !id.endsWith("]")
        ? Optional.empty()
        : Optional.of(
            new Parts(
                id.substring(0, dot),
                id.substring(dot + 1, open),
                id.substring(open + 1, id.length() - 1)));
  }
}
