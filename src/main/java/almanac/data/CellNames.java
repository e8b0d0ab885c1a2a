package almanac.data;

import java.util.Collection;

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
}
