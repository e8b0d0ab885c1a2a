package almanac.export;

import almanac.source.Archive;
import almanac.source.Flow;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Several files in one, below a folder of their name, so that they do not mix with others. */
public final class Bundle {
  public static final String ENDING = ".zip";

  /** By RFC 6838. */
  static final String TYPE = "application/zip";

  private Bundle() {}

  /** A file of the bundle. */
  public record Entry(String name, Flow flow) {}

  /**
   * Writes a ZIP archive of the files, in their order.
   *
   * @param folder that the archive makes where it is unpacked
   */
  public static void write(String folder, List<Entry> files, OutputStream out) throws IOException {
    Map<String, Flow> all = new LinkedHashMap<>();
    files.forEach(file -> all.put(folder + "/" + file.name(), file.flow()));
    Archive.write(all, out);
  }
}
