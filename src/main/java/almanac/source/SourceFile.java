package almanac.source;

import java.util.Arrays;
import java.util.Optional;

/**
 * A text file of the site, or a sheet of a workbook as text. Its path is relative to the site's
 * root, with forward slashes. Line breaks are LF, as the reader leaves them.
 */
public final class SourceFile {
  private final String path;
  private final String text;
  private final int[] lineStarts;
  private final Optional<SheetText.Cells> cells;

  public SourceFile(String path, String text) {
    this.path = path;
    this.text = text;
    this.lineStarts = lineStarts(text);
    this.cells = Optional.empty();
  }

  /**
   * A sheet as text.
   *
   * @param lineStarts where each row of the sheet starts
   */
  SourceFile(String path, String text, int[] lineStarts, SheetText.Cells cells) {
    this.path = path;
    this.text = text;
    this.lineStarts = lineStarts;
    this.cells = Optional.of(cells);
  }

  private static int[] lineStarts(String text) {
    int[] starts = new int[16];
    int count = 1;
    for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
      if (count == starts.length) {
        starts = Arrays.copyOf(starts, count * 2);
      }
      starts[count++] = at + 1;
    }
    return Arrays.copyOf(starts, count);
  }

  public String path() {
    return path;
  }

  public String text() {
    return text;
  }

  /** The line that holds the offset, from 1; of a sheet the row. */
  public int line(int offset) {
    int found = Arrays.binarySearch(lineStarts, offset);
    return found >= 0 ? found + 1 : -found - 1;
  }

  /** The column of the offset, from 1, in code points; of a sheet the cell's. */
  public int column(int offset) {
    if (cells.isPresent()) {
      return cells.get().column(offset);
    }
    int start = lineStarts[line(offset) - 1];
    return text.codePointCount(start, Math.min(offset, text.length())) + 1;
  }

  /** The offset, in UTF-16 units, at which the line (from 1) starts. */
  public int lineStart(int line) {
    return lineStarts[line - 1];
  }

  /** The text of the line (from 1), without its line break. */
  public String lineText(int line) {
    return text.substring(lineStarts[line - 1], lineEnd(line));
  }

  /** The offset at which the line (from 1) ends, before its line break. */
  int lineEnd(int line) {
    return line < lineStarts.length ? lineStarts[line] - 1 : text.length();
  }

  /** Where the cells of a sheet stand; empty for other files. */
  Optional<SheetText.Cells> cells() {
    return cells;
  }

  /** The cell of a sheet that the offset stands in, {@code Sheet1!B7}; empty for other files. */
  public Optional<String> cell(int offset) {
    return cells.map(c -> c.name(offset));
  }

  public int lineCount() {
    return lineStarts.length;
  }

  /** The stretch from one offset to another, the end excluded. */
  public Span span(int start, int end) {
    return new Span(this, start, end);
  }

  /** The whole file, said of as its first character. */
  public Span start() {
    return new Span(this, 0, 0);
  }

  @Override
  public String toString() {
    return path;
  }
}
