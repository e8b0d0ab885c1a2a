package almanac.cli;

import almanac.SiteBuild;
import picocli.CommandLine.Command;

/** {@code almanac build}. */
@Command(name = "build", description = "Builds the site, or changes nothing if there are errors.")
final class BuildCommand extends SiteCommand {
  @Override
  SiteBuild.Request request() {
    return request(true, false);
  }
}
