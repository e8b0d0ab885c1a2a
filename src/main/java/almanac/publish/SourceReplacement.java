package almanac.publish;

import almanac.source.BinaryFile;
import almanac.source.MachineException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Puts another text in the place of a file that an author wrote: all of it, or nothing. */
public final class SourceReplacement {
  private SourceReplacement() {}

  /**
   * Writes a new file beside the old one and renames it over that. It has the old one's rights; a
   * link stays a link, and what it leads to is replaced.
   *
   * @param before what the file held when it was read
   * @throws MachineException if the disk refuses, the file may not be written, or somebody has
   *     changed it since
   */
  public static void replace(Path root, BinaryFile file, byte[] before, byte[] after) {
    try {
      Path real = file.disk().toRealPath();
      if (!real.startsWith(root.toRealPath())) {
        throw new IOException("a link leads out of the site's folder");
      } else if (!Files.isWritable(real)) {
        throw new AccessDeniedException(file.path());
      } else if (!Tree.holds(real, after)) { // by another link to it
        replace(real, before, after);
      }
    } catch (IOException e) {
      throw Failure.of("cannot write \"" + file.path() + "\"", e);
    }
  }

  private static void replace(Path real, byte[] before, byte[] after) throws IOException {
    Path next = real.resolveSibling("." + real.getFileName() + ".next.tmp");
    Files.deleteIfExists(next); // what a killed run left, or a link: never written through
    try {
      Tree.write(next, after, true);
      Tree.shareRights(real, next);
      if (!Tree.holds(real, before)) {
        throw new IOException("somebody has changed it meanwhile; run the command again");
      }
      Tree.rename(next, real);
    } finally {
      Files.deleteIfExists(next);
    }
  }
}
