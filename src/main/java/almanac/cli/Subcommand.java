package almanac.cli;

import almanac.source.ArgumentException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Option;

/** A command of almanac, with the arguments that were given to it. */
abstract class Subcommand {
  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this.")
  @SuppressWarnings("unused") // picocli looks whether it is set
  private boolean help;

  /** Does what was asked for. */
  abstract Exit run(Streams streams);

  /** The arguments that name files, as they were typed. */
  abstract List<String> paths();

  static Path path(String argument, String written) {
    try {
      if (!written.isBlank()) {
        return Path.of(written);
      }
    } catch (InvalidPathException e) {
      throw new ArgumentException(argument + " cannot be \"" + written + "\": " + e.getReason());
    }
    throw new ArgumentException(argument + " is empty");
  }
}
