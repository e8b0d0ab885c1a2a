package almanac.source;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;

/** Words for a file that the machine does not let us read. */
final class Unreadable {
  private Unreadable() {}

  static MachineException of(String path, IOException e) {
    return new MachineException("cannot read \"" + path + "\": " + reason(e), e);
  }

  private static String reason(IOException e) {
    if (e instanceof AccessDeniedException) {
      return "no right to read it";
    }
    if (e instanceof NoSuchFileException) {
      return "it is not there any more";
    }
    return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
  }
}
