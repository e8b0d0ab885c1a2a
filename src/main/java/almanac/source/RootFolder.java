package almanac.source;

import java.nio.file.Files;
import java.nio.file.Path;

/** The folder a site lives in. */
public final class RootFolder {
  private RootFolder() {}

  /**
   * Makes sure that a site can be there.
   *
   * @throws ArgumentException if there is no such folder, or it holds neither content nor data
   */
  public static void check(Path root) {
    if (!Files.isDirectory(root)) {
      throw new ArgumentException("no folder \"" + root + "\"");
    } else if (!Files.isDirectory(root.resolve("content"))
        && !Files.isDirectory(root.resolve("data"))) {
      throw new ArgumentException("\"" + root + "\" is no site: it has neither content/ nor data/");
    }
  }
}
