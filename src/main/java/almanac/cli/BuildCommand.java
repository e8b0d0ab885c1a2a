package almanac.cli;

import picocli.CommandLine.Command;

/** {@code almanac build}. */
@Command(name = "build", description = "Builds the site, or changes nothing if there are errors.")
final class BuildCommand extends SiteCommand {
  @Override
  Exit run(Streams streams) {
    return build(request(true, false), streams);
  }
}
