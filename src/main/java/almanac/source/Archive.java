package almanac.source;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.zip.CRC32;
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
   * A file that stands first and as it is, so that programs know by the archive's first bytes what
   * it is (EPUB 3.3, OCF 4.3).
   *
   * @param text in ASCII
   */
  public record First(String path, String text) {}

  /**
   * Writes an archive; each file is made when its turn comes, and the stream stays open.
   *
   * @param files by their path in it, in their order
   * @throws IOException if the stream does
   */
  public static void write(Map<String, Flow> files, OutputStream out) throws IOException {
    write(new ZipOutputStream(out), files);
  }

  /** The same behind a file that stands first. */
  public static void write(First first, Map<String, Flow> files, OutputStream out)
      throws IOException {
    ZipOutputStream zip = new ZipOutputStream(out);
    byte[] text = first.text().getBytes(StandardCharsets.US_ASCII);
    CRC32 sum = new CRC32();
    sum.update(text);
    ZipEntry entry = entry(first.path());
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(text.length);
    entry.setCrc(sum.getValue());
    zip.putNextEntry(entry);
    zip.write(text);
    zip.closeEntry();
    write(zip, files);
  }

  private static void write(ZipOutputStream zip, Map<String, Flow> files) throws IOException {
    zip.setLevel(LEVEL);
    for (Map.Entry<String, Flow> file : files.entrySet()) {
      zip.putNextEntry(entry(file.getKey()));
      file.getValue().writeTo(zip);
      zip.closeEntry();
    }
    zip.finish();
  }

  private static ZipEntry entry(String path) {
    ZipEntry entry = new ZipEntry(path);
    entry.setTimeLocal(EPOCH);
    return entry;
  }
}
