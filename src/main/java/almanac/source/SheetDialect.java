package almanac.source;

import java.util.Optional;

/**
 * Where in a workbook a table stands, as an author says it.
 *
 * @param sheetName empty for the first sheet that is not hidden
 * @param headerRow the number of the row that names the columns; empty for the range's first, or
 *     the first that holds something
 * @param range all cells of the table, {@code B3:H40}; empty for all from the header on
 */
public record SheetDialect(
    Optional<Text> sheetName, Optional<Text> headerRow, Optional<Text> range) {
  public static final SheetDialect NONE =
      new SheetDialect(Optional.empty(), Optional.empty(), Optional.empty());
}
