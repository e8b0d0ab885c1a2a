package almanac.cli;

import almanac.source.MachineException;
import java.io.CharConversionException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Whether the locale can name the files: under {@code LC_ALL=C} no Java opens 报告. */
final class FileNames {
  private FileNames() {}

  /**
   * Makes sure that the paths are what was typed.
   *
   * @throws MachineException if the locale has damaged one
   */
  static void check(List<String> paths) {
    Charset charset = Charset.forName(System.getProperty("sun.jnu.encoding", "UTF-8"));
    boolean windows = System.getProperty("os.name", "").startsWith("Windows");
    if (windows || charset.equals(StandardCharsets.UTF_8)) {
      return;
    }
    List<String> all = new ArrayList<>(paths);
    all.add(System.getProperty("user.dir", ""));
    for (String path : all) {
      if (path.contains("?") || path.contains("\ufffd") || !charset.newEncoder().canEncode(path)) {
        throw new MachineException(
            "the locale (" + charset + ") cannot name \"" + path + "\"; set LC_ALL=C.UTF-8",
            new CharConversionException(path));
      }
    }
  }
}
