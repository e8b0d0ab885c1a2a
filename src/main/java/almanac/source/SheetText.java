package almanac.source;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A table of a spreadsheet as text, a line for each row of the sheet from its first on, the cells
 * of a row parted by tabs. It knows in which cell each of its characters stands.
 */
final class SheetText {
  private final String path;
  private final String sheet;
  private final int left;
  private final int columns;
  private final StringBuilder text = new StringBuilder();
  private int[] lineStarts = new int[64];
  private int lines = 1;
  private int[] rows = new int[16];
  private int count;
  private int[] starts = new int[64];

  /**
   * @param left the column of the sheet that its first one is, from 1
   */
  SheetText(String path, String sheet, int left, int columns) {
    this.path = path;
    this.sheet = sheet;
    this.left = left;
    this.columns = columns;
  }

  /** In characters. */
  int length() {
    return text.length();
  }

  /** How many rows were added. */
  int size() {
    return count;
  }

  /**
   * Adds a row below the others.
   *
   * @param row its number in the sheet, from 1
   * @param cells one for each column
   */
  void add(int row, List<String> cells) {
    while (lines < row) {
      text.append('\n');
      lineStarts = room(lineStarts, lines);
      lineStarts[lines++] = text.length();
    }
    rows = room(rows, count);
    rows[count] = row;
    for (int i = 0; i < columns; i++) {
      text.append(i == 0 ? "" : "\t");
      starts = room(starts, count * columns + i);
      starts[count * columns + i] = text.length();
      text.append(cells.get(i));
    }
    count++;
  }

  private static int[] room(int[] numbers, int index) {
    return index < numbers.length ? numbers : Arrays.copyOf(numbers, index * 2);
  }

  /** The file with what was added. */
  SourceFile file() {
    Cells cells =
        new Cells(this, Arrays.copyOf(rows, count), Arrays.copyOf(starts, count * columns));
    return new SourceFile(path, text.toString(), Arrays.copyOf(lineStarts, lines), cells);
  }

  /** Where the cells of a sheet stand in its text. */
  static final class Cells {
    private final String sheet;
    private final int left;
    private final int columns;
    private final int[] rows;
    private final int[] starts;

    /**
     * @param rows the number in the sheet of each row
     * @param starts of all cells, row by row
     */
    private Cells(SheetText of, int[] rows, int[] starts) {
      this.sheet = of.sheet;
      this.left = of.left;
      this.columns = of.columns;
      this.rows = rows;
      this.starts = starts;
    }

    private int index(int offset) {
      int found = Arrays.binarySearch(starts, offset);
      return Math.max(0, found >= 0 ? found : -found - 2);
    }

    /** The column in the sheet, from 1. */
    int column(int offset) {
      return left + index(offset) % columns;
    }

    /** The number of the first row in the sheet. */
    int top() {
      return rows[0];
    }

    /** {@code Sheet1!B7}. */
    String name(int offset) {
      return sheet + "!" + CellRange.name(rows[index(offset) / columns], column(offset));
    }

    /** Rows of texts, from one of them on. */
    List<List<Text>> rows(SourceFile file, int from) {
      return new AbstractList<>() {
        @Override
        public List<Text> get(int index) {
          return row(file, from + index);
        }

        @Override
        public int size() {
          return rows.length - from;
        }
      };
    }

    List<Text> row(SourceFile file, int index) {
      List<Text> row = new ArrayList<>(columns);
      for (int i = 0; i < columns; i++) {
        row.add(Text.of(span(file, index, i)));
      }
      return row;
    }

    /**
     * The place of a cell.
     *
     * @param number of its row in the sheet
     * @param column of the table, from 0
     */
    Span at(SourceFile file, int number, int column) {
      return span(file, Math.max(0, Arrays.binarySearch(rows, number)), column);
    }

    private Span span(SourceFile file, int row, int column) {
      int at = row * columns + column;
      boolean last = column == columns - 1;
      int end = last ? file.lineEnd(rows[row]) : starts[at + 1] - 1;
      return file.span(starts[at], end);
    }
  }
}
