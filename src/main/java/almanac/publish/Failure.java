package almanac.publish;

import almanac.source.MachineException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.util.Locale;

/** What the disk refused, said so that one can act on it. */
final class Failure {
  private Failure() {}

  /** The failure of what could not be done, such as {@code cannot write "site"}. */
  static MachineException of(String what, IOException e) {
    return new MachineException(what + ": " + reason(e), e);
  }

  private static String reason(IOException e) {
    String said = e instanceof FileSystemException f ? f.getReason() : e.getMessage();
    if (e instanceof AccessDeniedException) {
      return "no right to do so" + place((FileSystemException) e);
    } else if (said == null) {
      return e.getClass().getSimpleName().replaceAll("Exception$", "") + place(e);
    }
    return said.toLowerCase(Locale.ROOT) + place(e);
  }

  private static String place(IOException e) {
    return e instanceof FileSystemException f && f.getFile() != null
        ? " (" + f.getFile() + ")"
        : "";
  }
}
