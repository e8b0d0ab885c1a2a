package almanac.data;

import almanac.source.CsvReader;
import almanac.source.Diagnostics;
import almanac.source.SourceFile;
import almanac.source.Span;
import almanac.source.Text;
import almanac.source.TextTable;
import java.util.AbstractList;
import java.util.List;
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
    List<String> fields = table.header().stream().map(Text::value).toList();
    return Optional.of(new Table(at, table.header(), new Lines(fields, table.rows()), true));
  }

  /** Rows of texts as lines, each made when it is asked for. */
  private static final class Lines extends AbstractList<Line> {
    private final List<String> fields;
    private final List<List<Text>> rows;

    Lines(List<String> fields, List<List<Text>> rows) {
      this.fields = fields;
      this.rows = rows;
    }

    @Override
    public Line get(int index) {
      List<Text> row = rows.get(index);
      Span first = row.get(0).span();
      Span last = row.get(row.size() - 1).span();
      return new Line(first.file().span(first.start(), last.end()), fields, row);
    }

    @Override
    public int size() {
      return rows.size();
    }
  }
}
