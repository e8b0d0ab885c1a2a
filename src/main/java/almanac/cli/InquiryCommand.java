package almanac.cli;

import almanac.Answer;
import almanac.source.Diagnostic;
import almanac.source.Diagnostics;
import almanac.source.RootFolder;
import almanac.source.Severity;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What all commands take that ask something of a site and leave it as it is. */
abstract class InquiryCommand extends Subcommand {
  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "ROOT",
      description = "The folder that holds content/ and data/ (default: here).")
  private String root = ".";

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "How the answer is given: text or json (default: text).")
  private Format format = Format.TEXT;

  @Override
  final List<String> paths() {
    return List.of(root);
  }

  final Format format() {
    return format;
  }

  final Path root() {
    Path folder = path("ROOT", root);
    RootFolder.check(folder);
    return folder;
  }

  /** Shows an answer; of a site with errors it is said that it may lack something. */
  final void show(Answer answer, Diagnostics diagnostics, Streams streams) {
    streams.show(format.answer(answer));
    List<Diagnostic> errors =
        diagnostics.sorted().stream().filter(d -> d.severity() == Severity.ERROR).toList();
    if (!errors.isEmpty()) {
      streams
          .err()
          .println(
              "the site has "
                  + Tally.of(errors)
                  + ", so this may not be all; almanac check tells them");
    }
  }
}
