package almanac.cli;

import almanac.Starter;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code almanac new}. */
@Command(name = "new", description = "Makes a small site to start from.")
final class NewCommand extends Subcommand {
  @Parameters(
      paramLabel = "DIR",
      description = "The folder to make; one that is there already must be empty.")
  private String folder = "";

  @Override
  List<String> paths() {
    return List.of(folder);
  }

  @Override
  Exit run(Streams streams) {
    Path path = path("DIR", folder);
    int files = Starter.write(path);
    String almanac = word(System.getProperty("almanac.command", "almanac"));
    streams
        .err()
        .println(Printable.line(path + ": " + files + " files; README.md says what they are"));
    streams.err().println("next:");
    streams.err().println("  " + almanac + " serve " + word(folder) + "  shows it while you write");
    streams
        .err()
        .println("  " + almanac + " build " + word(folder) + "  makes the site to publish");
    String page = path.resolve("site/index.html").toString();
    streams.err().println("  open " + Printable.line(page) + " in a browser");
    return Exit.DONE;
  }

  /** As a shell takes it for one word. */
  private static String word(String text) {
    String line = Printable.line(text);
    return line.matches("[^\\s'\"$&|<>();*?`!#\\\\]+") ? line : "\"" + line + "\"";
  }
}
