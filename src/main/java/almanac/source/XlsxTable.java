package almanac.source;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;

/** A table while its rows are taken from a sheet, from its header on. */
final class XlsxTable {
  private static final String HELP = "a row has a cell for each column";

  /** What the text of a table may come to, in characters. */
  private static final int LONGEST = 256 << 20;

  private final String path;
  private final String sheet;
  private final XlsxArea area;
  private final XlsxFlaws flaws = new XlsxFlaws();
  private Optional<SheetText> text = Optional.empty();
  private int left = 1;
  private int right;
  private int bottom;

  XlsxTable(String path, String sheet, XlsxArea area) {
    this.path = path;
    this.sheet = sheet;
    this.area = area;
  }

  void hideColumns(int from, int to) {
    flaws.hideColumns(from, to);
  }

  void merge(CellRange cells) {
    flaws.merge(cells);
  }

  /**
   * Takes a row of the sheet, if it is one of the table.
   *
   * @param cells those that hold something, by their columns
   */
  void add(int row, NavigableMap<Integer, XlsxCell> cells, boolean hidden) throws XlsxFault {
    if (area.leavesOut(row) || within(cells).isEmpty()) {
      return;
    }
    if (text.isEmpty()) {
      if (!area.isHeader(row)) {
        return;
      }
      begin(cells);
    }
    add(text.orElseThrow(), row, cells);
    bottom = row;
    if (hidden) {
      flaws.hideRow(row);
    }
  }

  /** Those in the columns of the range. */
  private NavigableMap<Integer, XlsxCell> within(NavigableMap<Integer, XlsxCell> cells) {
    return area.range().map(r -> cells.subMap(r.left(), true, r.right(), true)).orElse(cells);
  }

  private void begin(NavigableMap<Integer, XlsxCell> header) {
    left = area.range().map(CellRange::left).orElseGet(header::firstKey);
    right = area.range().map(CellRange::right).orElseGet(header::lastKey);
    text = Optional.of(new SheetText(path, sheet, left, right - left + 1));
  }

  private void add(SheetText to, int row, NavigableMap<Integer, XlsxCell> cells) throws XlsxFault {
    List<String> texts = new ArrayList<>();
    for (int column = left; column <= right; column++) {
      XlsxCell cell = cells.getOrDefault(column, XlsxCell.BLANK);
      texts.add(cell.flaw() == XlsxCell.Flaw.NONE ? cell.text() : "");
      flaws.cell(cell, row, column);
    }
    if (area.range().isEmpty()) {
      cells.headMap(left, false).keySet().forEach(column -> flaws.beside(row, column));
      cells.tailMap(right, false).keySet().forEach(column -> flaws.beside(row, column));
    }
    to.add(row, texts);
    if (to.length() > LONGEST) {
      throw XlsxParts.tooLarge();
    }
  }

  /**
   * The table; without rows where something about its cells is reported.
   *
   * @param empty where to say that there is none
   */
  Optional<TextTable> made(Span empty, Diagnostics diagnostics) {
    if (text.isEmpty()) {
      TableBuilder.empty(empty, diagnostics);
      return Optional.empty();
    }
    SourceFile file = text.get().file();
    SheetText.Cells cells = file.cells().orElseThrow();
    CellRange all = new CellRange(cells.top(), left, bottom, right);
    boolean sound = flaws.report(all, file, diagnostics);
    List<Text> header = cells.row(file, 0).stream().map(Text::strip).toList();
    new TableBuilder(header, HELP, diagnostics);
    return Optional.of(new TextTable(header, sound ? cells.rows(file, 1) : List.of()));
  }
}
