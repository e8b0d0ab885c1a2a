package almanac.source;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Several files in one, as ZIP; the same files give the same bytes. */
public final class Archive {
  /** The first time that the format knows: files of the output have no time of their own. */
  private static final LocalDateTime EPOCH = LocalDateTime.of(1980, 1, 1, 0, 0);

  private Archive() {}

  /**
   * Writes an archive.
   *
   * @param files by their path in it, in their order
   * @throws IOException if the stream does
   */
  public static void write(Map<String, Flow> files, OutputStream out) throws IOException {
    ZipOutputStream zip = new ZipOutputStream(out);
    for (Map.Entry<String, Flow> file : files.entrySet()) {
      ZipEntry entry = new ZipEntry(file.getKey());
      entry.setTimeLocal(EPOCH);
      zip.putNextEntry(entry);
      file.getValue().writeTo(zip);
      zip.closeEntry();
    }
    zip.finish();
  }
}
