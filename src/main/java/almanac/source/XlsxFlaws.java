package almanac.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What is wrong with the cells of a table in a sheet; of a kind in a column it is said once. */
final class XlsxFlaws {
  private static final String VALUES =
      "paste the values in their place; what the build shall compute gets a `formula:` in the schema";

  /** A kind of flaw, in one of the columns or in all. */
  private record Sort(String code, int column) {}

  /** The first of a sort, with how many there are. */
  private record Seen(int row, int column, String message, String help, int count) {
    static Seen of(int row, int column, String message, String help) {
      return new Seen(row, column, message, help, 1);
    }

    Seen with(Seen next) {
      return new Seen(row, column, message, help, count + next.count);
    }
  }

  private final Map<Sort, Seen> seen = new LinkedHashMap<>();
  private final TreeMap<Integer, Integer> hidden = new TreeMap<>();
  private final List<CellRange> merged = new ArrayList<>();

  void cell(XlsxCell cell, int row, int column) {
    switch (cell.flaw()) {
      case NONE -> {}
      case FORMULA ->
          add(
              "formula-cell",
              Seen.of(row, column, "the cell holds a formula, " + quoted(cell), VALUES));
      case ERROR ->
          add(
              "error-cell",
              Seen.of(
                  row,
                  column,
                  "the cell holds the error " + quoted(cell),
                  "correct it, or leave it blank if the number is not known"));
      case NO_DAY ->
          add(
              "not-a-date",
              Seen.of(
                  row,
                  column,
                  quoted(cell) + " is shown as a date, and is none",
                  "give the cell another number format, or a date"));
      case NO_NUMBER ->
          add(
              "bad-number",
              Seen.of(row, column, quoted(cell) + " is no number", "correct the cell"));
    }
  }

  private static String quoted(XlsxCell cell) {
    return "\"" + Shortened.start(cell.text(), 60) + "\"";
  }

  private void add(String code, Seen flaw) {
    seen.merge(new Sort(code, flaw.column()), flaw, Seen::with);
  }

  /** A cell that holds something beside the table. */
  void beside(int row, int column) {
    add(
        "ragged-row",
        Seen.of(
            row,
            column,
            "the cell "
                + CellRange.name(row, column)
                + " stands in no column that the header names",
            "name the column, clear the cell, or say which cells are the table, `range: B3:H40`"));
  }

  void hideRow(int row) {
    add("hidden-cells", Seen.of(row, 0, "row " + row + " is hidden", "show it, or delete it"));
  }

  void hideColumns(int from, int to) {
    hidden.put(from, to);
  }

  void merge(CellRange cells) {
    merged.add(cells);
  }

  /**
   * Whether there are none.
   *
   * @param all the cells of the table
   */
  boolean report(CellRange all, SourceFile file, Diagnostics diagnostics) {
    merged.stream()
        .filter(all::meets)
        .forEach(
            cells ->
                add(
                    "merged-cells",
                    Seen.of(
                        Math.max(all.top(), cells.top()),
                        Math.max(all.left(), cells.left()),
                        "the cells " + cells + " are merged",
                        "part them, and fill each cell")));
    hidden.forEach((from, to) -> hidden(all, from, to));
    seen.forEach((sort, flaw) -> diagnostics.report(diagnostic(sort.code(), flaw, all, file)));
    return seen.isEmpty();
  }

  private void hidden(CellRange all, int from, int to) {
    int first = Math.max(from, all.left());
    if (first <= Math.min(to, all.right())) {
      String message = "column " + CellRange.letters(first) + " is hidden";
      add("hidden-cells", Seen.of(all.top(), first, message, "show it, or delete it"));
    }
  }

  private static Diagnostic diagnostic(String code, Seen flaw, CellRange all, SourceFile file) {
    int column = Math.min(Math.max(flaw.column(), all.left()), all.right()) - all.left();
    SheetText.Cells cells = file.cells().orElseThrow();
    int more = flaw.count() - 1;
    String message = flaw.message() + (more == 0 ? "" : ", and " + more + " more like it");
    return Diagnostic.error(code, cells.at(file, flaw.row(), column), message)
        .withHint(flaw.help());
  }
}
