package almanac.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;

/**
 * Comma-separated values by RFC 4180, in UTF-8: the names of the columns, then the lines. Texts are
 * guarded in both variants: a spreadsheet opens either.
 *
 * @param mark whether a byte-order mark stands first, without which Excel takes the bytes for those
 *     of the machine's own character set
 */
record CsvFormat(String ending, boolean mark) implements ExportFormat {
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  @Override
  public String mediaType() {
    return "text/csv";
  }

  @Override
  public void write(Extract extract, OutputStream out) throws IOException {
    OutputStream buffered = new BufferedOutputStream(out);
    String head = Csv.head(extract.columns().stream().map(Column::name).toList());
    buffered.write(utf8((mark ? BYTE_ORDER_MARK : "") + head));
    Iterator<List<Item>> lines = extract.lines().iterator();
    while (lines.hasNext()) {
      buffered.write(utf8(Csv.items(lines.next())));
    }
    buffered.flush();
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
