package almanac.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Checks names and rows of a table, and keeps what is sound. */
final class TableBuilder {
  private static final String NAMELESS = "name it in the first line, or take the column out";

  private final Diagnostics diagnostics;
  private final String help;
  private final List<Text> header;
  private final List<List<Text>> rows = new ArrayList<>();

  /**
   * @param help how to mend a row that is too short or too long
   */
  TableBuilder(List<Text> header, String help, Diagnostics diagnostics) {
    this.header = header;
    this.help = help;
    this.diagnostics = diagnostics;
    checkNames();
  }

  /** What a file or a text without any line is. */
  static TextTable empty(Span at, Diagnostics diagnostics) {
    diagnostics.report(
        Diagnostic.error("empty-table", at, "the table is empty")
            .withHint("its first line holds the names of its columns"));
    return new TextTable(List.of(), List.of());
  }

  private void checkNames() {
    Map<String, Integer> places = new HashMap<>();
    for (int i = 0; i < header.size(); i++) {
      Text name = header.get(i);
      if (name.isEmpty()) {
        report("empty-column-name", name.span(), "column " + (i + 1) + " has no name", NAMELESS);
        continue;
      }
      Integer first = places.putIfAbsent(name.value(), i + 1);
      if (first != null) {
        String message = "two columns are called \"" + name + "\"";
        report("duplicate-column", name.span(), message, "the first is column " + first);
      }
    }
  }

  private void report(String code, Span at, String message, String hint) {
    diagnostics.report(Diagnostic.error(code, at, message).withHint(hint));
  }

  void add(Span at, List<Text> cells) {
    if (fits(at, cells)) {
      rows.add(List.copyOf(cells));
    }
  }

  /** Whether the row has a cell for each column; reported if not. */
  boolean fits(Span at, List<Text> cells) {
    boolean fits = cells.size() == header.size();
    if (!fits) {
      String message = "expected " + count(header.size()) + ", found " + cells.size();
      report("ragged-row", at, message, help);
    }
    return fits;
  }

  private static String count(int cells) {
    return cells + (cells == 1 ? " cell" : " cells");
  }

  TextTable table() {
    return new TextTable(header, rows);
  }
}
