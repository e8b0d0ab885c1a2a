package almanac;

import almanac.publish.FreshFolder;
import almanac.source.ArgumentException;
import almanac.source.MachineException;
import almanac.source.Resources;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The small site that a new author starts from, with the schemas that editors use. */
public final class Starter {
  /** What is written, in this order; in the jar some names are plainer. */
  static final List<String> FILES =
      List.of(
          ".gitignore",
          "content/site.yaml",
          "content/zh/index.md",
          "content/zh/report/2024/library.md",
          "content/en/index.md",
          "content/en/report/2024/library.md",
          "data/library.yaml",
          "data/town.yaml",
          "schemas/site.schema.json",
          "schemas/dataset.schema.json",
          "README.md");

  private Starter() {}

  /**
   * Writes it, and says how many files it has.
   *
   * @throws ArgumentException if the folder holds something already
   * @throws MachineException if the disk refuses
   */
  public static int write(Path folder) {
    Map<String, byte[]> files = new LinkedHashMap<>();
    FILES.forEach(file -> files.put(file, Resources.bytes(resource(file))));
    FreshFolder.fill(folder, files);
    return files.size();
  }

  /** Builds leave out files whose names start with a dot, and the schemas are shipped once. */
  private static String resource(String file) {
    return file.startsWith("schemas/") ? file : "starter/" + file.replaceFirst("^\\.", "");
  }
}
