package almanac.data;

import almanac.source.CsvReader;
import almanac.source.Diagnostics;
import almanac.source.SourceFile;
import almanac.source.Span;
import almanac.source.Text;
import almanac.source.TextTable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tables as text and as CSV, in the shape that records have as well. */
final class Tables {
  private Tables() {}

  /** Empty where there is not even a header, which has been reported. */
  static Optional<Table> inText(Text text, Diagnostics diagnostics) {
    return table(TextTable.parse(text, diagnostics), text.span());
  }

  /** Empty where there is not even a header, which has been reported. */
  static Optional<Table> inCsv(SourceFile file, Diagnostics diagnostics) {
    return table(CsvReader.read(file, diagnostics), file.start());
  }

  private static Optional<Table> table(TextTable table, Span at) {
    if (table.header().isEmpty()) {
      return Optional.empty();
    }
    List<Line> lines = new ArrayList<>();
    table.rows().forEach(row -> lines.add(line(table.header(), row)));
    return Optional.of(new Table(at, table.header(), lines, true));
  }

  private static Line line(List<Text> header, List<Text> row) {
    Map<String, Text> cells = new LinkedHashMap<>();
    for (int i = 0; i < row.size(); i++) {
      cells.putIfAbsent(header.get(i).value(), row.get(i));
    }
    Span first = row.get(0).span();
    Span last = row.get(row.size() - 1).span();
    return new Line(first.file().span(first.start(), last.end()), cells);
  }
}
