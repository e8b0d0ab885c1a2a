package almanac.cli;

import almanac.SiteBuild;
import almanac.source.ArgumentException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What all commands on a site take. */
abstract class SiteCommand {
  @Parameters(
      arity = "0..1",
      paramLabel = "ROOT",
      description = "The folder that holds content/ and data/ (default: here).")
  private String root = ".";

  @Option(
      names = "--output",
      paramLabel = "DIR",
      description = "The folder to publish to, from the root (default: site).")
  private String output = "site";

  @Option(names = "--strict", description = "Warnings are errors.")
  private boolean strict;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "How mistakes are told: ${COMPLETION-CANDIDATES} (default: text).")
  private Format format = Format.TEXT;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this.")
  @SuppressWarnings("unused") // picocli looks whether it is set
  private boolean help;

  /** What is to be done. */
  abstract SiteBuild.Request request();

  final SiteBuild.Request request(boolean write, boolean checks) {
    return new SiteBuild.Request(
        path("ROOT", root), path("--output", output), write, strict, checks);
  }

  private static Path path(String argument, String written) {
    try {
      if (!written.isBlank()) {
        return Path.of(written);
      }
    } catch (InvalidPathException e) {
      throw new ArgumentException(argument + " cannot be \"" + written + "\": " + e.getReason());
    }
    throw new ArgumentException(argument + " is empty");
  }

  final List<String> paths() {
    return List.of(root, output);
  }

  final Format format() {
    return format;
  }
}
