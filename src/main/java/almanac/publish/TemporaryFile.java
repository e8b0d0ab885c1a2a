package almanac.publish;

import almanac.source.MachineException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A file that no site needs, in the system's folder for such files. */
public final class TemporaryFile {
  private TemporaryFile() {}

  /**
   * Writes a text, in place of one with the same name; returns where.
   *
   * @throws MachineException if the disk refuses
   */
  public static Path write(String name, String text) {
    Path file = Path.of(System.getProperty("java.io.tmpdir", ".")).resolve(name);
    try {
      // a name that can be guessed may be a link by now: never written through
      Files.deleteIfExists(file);
      return Files.writeString(file, text, StandardOpenOption.CREATE_NEW);
    } catch (IOException e) {
      throw Failure.of("cannot write \"" + file + "\"", e);
    }
  }
}
