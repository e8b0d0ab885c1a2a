package almanac.cli;

import almanac.SiteBuild;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code almanac check}. */
@Command(name = "check", description = "Checks all that build checks, and more; writes nothing.")
final class CheckCommand extends SiteCommand {
  @Option(
      names = "--values",
      paramLabel = "PAGE",
      description = "Shows a page to be proofread, each number with the cells it comes from.")
  private Optional<String> values = Optional.empty();

  @Override
  Exit run(Streams streams) {
    SiteBuild.Request request = request(false, true).printing(true);
    return build(request.proofreading(values), streams);
  }
}
