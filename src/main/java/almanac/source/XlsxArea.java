package almanac.source;

import java.util.Optional;

/**
 * Where on its sheet a table stands.
 *
 * @param header its row; empty for the first that holds something
 */
record XlsxArea(Optional<CellRange> range, Optional<Integer> header) {

  /** Whether the table has no row so far up, or so far down. */
  boolean leavesOut(int row) {
    return row < header.orElse(1) || row > range.map(CellRange::bottom).orElse(CellRange.LAST_ROW);
  }

  /** Whether a row of the table is the one that names its columns, as the first one is else. */
  boolean isHeader(int row) {
    return header.map(h -> h == row).orElse(true);
  }
}
