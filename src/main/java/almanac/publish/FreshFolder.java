package almanac.publish;

import almanac.source.ArgumentException;
import almanac.source.MachineException;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A folder that an author is given: it is absent or empty before, and nothing is overwritten. */
public final class FreshFolder {
  private static final int NAMED = 5;

  private FreshFolder() {}

  /**
   * Writes the files, in their order, by their paths below the folder.
   *
   * @throws ArgumentException if there is something already
   * @throws MachineException if the disk refuses; what was written until then stays
   */
  public static void fill(Path folder, Map<String, byte[]> files) {
    try {
      refuseUsed(folder);
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        Path path = folder.resolve(file.getKey());
        Files.createDirectories(path.resolveSibling(""));
        Files.write(path, file.getValue(), StandardOpenOption.CREATE_NEW);
      }
    } catch (FileAlreadyExistsException e) {
      throw new ArgumentException(
          "\"" + e.getFile() + "\" is in the way; name a folder that does not exist");
    } catch (IOException e) {
      throw Failure.of("cannot make \"" + folder + "\"", e);
    }
  }

  private static void refuseUsed(Path folder) throws IOException {
    if (Files.isDirectory(folder)) {
      List<String> names =
          Tree.children(folder).stream().map(p -> String.valueOf(p.getFileName())).toList();
      if (!names.isEmpty()) {
        throw new ArgumentException(
            "\"" + folder + "\" is not empty, it holds " + named(names) + "; name a new folder");
      }
    } else if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
      throw new ArgumentException("\"" + folder + "\" is no folder; name a new one");
    }
  }

  /** The first few, quoted. */
  static String named(List<String> names) {
    String shown =
        names.stream().limit(NAMED).map(n -> "\"" + n + "\"").collect(Collectors.joining(", "));
    int more = names.size() - NAMED;
    return more > 0 ? shown + " and " + more + " more" : shown;
  }
}
