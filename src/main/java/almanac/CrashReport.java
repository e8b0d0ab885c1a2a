package almanac;

import almanac.publish.TemporaryFile;
import almanac.source.MachineException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Locale;

/** What we need to know about a bug; the screen shows only where it lies. */
public final class CrashReport {
  private CrashReport() {}

  /**
   * Writes the report to the folder for temporary files; the same bug gives the same file.
   *
   * @throws MachineException if the disk refuses
   */
  public static Path write(String version, Throwable bug) {
    String text = text(version, bug);
    String hash = String.format(Locale.ROOT, "%08x", text.hashCode());
    return TemporaryFile.write("almanac-report-" + hash + ".txt", text);
  }

  private static String text(String version, Throwable bug) {
    StringWriter text = new StringWriter();
    PrintWriter writer = new PrintWriter(text);
    writer.println(version);
    writer.println("Java " + System.getProperty("java.runtime.version"));
    writer.println(System.getProperty("os.name") + " " + System.getProperty("os.version"));
    writer.println();
    bug.printStackTrace(writer);
    writer.flush();
    return text.toString();
  }
}
