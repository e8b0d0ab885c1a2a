package almanac.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code almanac build}. */
@Command(name = "build", description = "Builds the site, or changes nothing if there are errors.")
final class BuildCommand extends SiteCommand {
  @Option(names = "--no-pdf", description = "Makes no PDF files of print editions: quicker.")
  private boolean withoutPdf;

  @Override
  Exit run(Streams streams) {
    return build(request(true, false).printing(!withoutPdf), streams);
  }
}
