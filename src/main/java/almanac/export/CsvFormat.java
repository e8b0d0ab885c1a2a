package almanac.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;

/** Comma-separated values by RFC 4180, in UTF-8: the names of the columns, then the lines. */
final class CsvFormat implements ExportFormat {
  @Override
  public String ending() {
    return ".csv";
  }

  @Override
  public String mediaType() {
    return "text/csv";
  }

  @Override
  public void write(Extract extract, OutputStream out) throws IOException {
    line(extract.columns().stream().map(Column::name).toList(), out);
    Iterator<List<Item>> lines = extract.lines().iterator();
    while (lines.hasNext()) {
      line(lines.next().stream().map(Item::text).toList(), out);
    }
  }

  private static void line(List<String> cells, OutputStream out) throws IOException {
    out.write(Csv.line(cells).getBytes(StandardCharsets.UTF_8));
  }
}
