package almanac.source;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Several files in one, as ZIP; the same files give the same bytes. */
public final class Archive {
  /**
   * Files of the output have no time of their own. Of the first day that the format knows, Java
   * writes a second time, in the machine's time zone; of the next it does not.
   */
  private static final LocalDateTime EPOCH = LocalDateTime.of(1980, 1, 2, 0, 0);

  private static final int LEVEL = 6;

  private Archive() {}

  /**
   * Writes an archive; each file is made when its turn comes, and the stream stays open.
   *
   * @param files by their path in it, in their order
   * @throws IOException if the stream does
   */
  public static void write(Map<String, Flow> files, OutputStream out) throws IOException {
    ZipOutputStream zip = new ZipOutputStream(out);
    zip.setLevel(LEVEL);
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
