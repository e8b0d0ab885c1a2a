package almanac.export;

import java.io.IOException;
import java.io.OutputStream;

/** An open format for datasets. */
public interface ExportFormat {
  /** What its files are called behind the dataset's name, such as {@code .csv}. */
  String ending();

  /** By RFC 6838. */
  String mediaType();

  /**
   * Writes the extract; the same extract gives the same bytes.
   *
   * @throws IOException if the stream does
   */
  void write(Extract extract, OutputStream out) throws IOException;
}
