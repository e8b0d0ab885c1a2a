package almanac.cli;

import almanac.author.Formatting;
import almanac.source.Diagnostic;
import almanac.source.Diagnostics;
import almanac.source.Severity;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code almanac fmt}. */
@Command(
    name = "fmt",
    description = "Sets tables and Markdown in order, without any change of the site.")
final class FmtCommand extends SiteCommand {
  @Option(names = "--check", description = "Writes nothing; says which files are not in order.")
  private boolean check;

  @Override
  Exit run(Streams streams) {
    Diagnostics diagnostics = new Diagnostics();
    Formatting.Result result = Formatting.run(request(false, false).root(), !check, diagnostics);
    List<Diagnostic> found = diagnostics.sorted().stream().map(this::weighed).toList();
    streams.print(format(), found);
    result.changed().stream()
        .filter(path -> !check)
        .forEach(path -> streams.err().println(Printable.line("set in order: " + path)));
    streams.err().println(summary(result));
    return found.stream().anyMatch(d -> d.severity() == Severity.ERROR) ? Exit.MISTAKES : Exit.DONE;
  }

  private String summary(Formatting.Result result) {
    String files = result.files() == 1 ? "1 file" : result.files() + " files";
    int changed = result.changed().size();
    return files + ", " + changed + (check ? " to be written" : " written");
  }
}
