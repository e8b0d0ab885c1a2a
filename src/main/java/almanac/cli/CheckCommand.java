package almanac.cli;

import almanac.SiteBuild;
import picocli.CommandLine.Command;

/** {@code almanac check}. */
@Command(name = "check", description = "Checks all that build checks, and more; writes nothing.")
final class CheckCommand extends SiteCommand {
  @Override
  SiteBuild.Request request() {
    return request(false, true);
  }
}
