package almanac.source;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cells of a sheet, {@code B3:H40}; rows and columns from 1, the last ones included.
 *
 * @param bottom the last row
 * @param right the last column
 */
record CellRange(int top, int left, int bottom, int right) {
  /** What a sheet holds at most (ECMA-376, as spreadsheets read it). */
  static final int LAST_ROW = 1_048_576;

  static final int LAST_COLUMN = 16_384;

  private static final Pattern FORM =
      Pattern.compile(
          "\\$?([A-Za-z]{1,3})\\$?([0-9]{1,7})(?::\\$?([A-Za-z]{1,3})\\$?([0-9]{1,7}))?");

  /** Empty where the text names no cells. */
  static Optional<CellRange> parse(String text) {
    Matcher m = FORM.matcher(text);
    if (!m.matches()) {
      return Optional.empty();
    }
    int top = Integer.parseInt(m.group(2));
    int left = column(m.group(1));
    int bottom = m.group(4) == null ? top : Integer.parseInt(m.group(4));
    int right = m.group(3) == null ? left : column(m.group(3));
    boolean sound = top >= 1 && top <= bottom && left <= right;
    return sound && bottom <= LAST_ROW && right <= LAST_COLUMN
        ? Optional.of(new CellRange(top, left, bottom, right))
        : Optional.empty();
  }

  private static int column(String letters) {
    int column = 0;
    for (int i = 0; i < letters.length(); i++) {
      column = column * 26 + Character.toUpperCase(letters.charAt(i)) - 'A' + 1;
    }
    return column;
  }

  /** {@code B7}. */
  static String name(int row, int column) {
    return letters(column) + row;
  }

  /** {@code B}. */
  static String letters(int column) {
    int rest = (column - 1) / 26;
    String last = String.valueOf((char) ('A' + (column - 1) % 26));
    return rest == 0 ? last : letters(rest) + last;
  }

  boolean isSingle() {
    return top == bottom && left == right;
  }

  boolean meets(CellRange other) {
    return top <= other.bottom && other.top <= bottom && left <= other.right && other.left <= right;
  }

  @Override
  public String toString() {
    String first = name(top, left);
    return isSingle() ? first : first + ":" + name(bottom, right);
  }
}
