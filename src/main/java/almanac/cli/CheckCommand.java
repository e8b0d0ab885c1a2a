package almanac.cli;

import picocli.CommandLine.Command;

/** {@code almanac check}. */
@Command(name = "check", description = "Checks all that build checks, and more; writes nothing.")
final class CheckCommand extends SiteCommand {
  @Override
  Exit run(Streams streams) {
    return build(request(false, true), streams);
  }
}
