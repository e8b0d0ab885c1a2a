package almanac.cli;

import almanac.SiteBuild;
import almanac.source.Diagnostic;
import almanac.source.Diagnostics;
import almanac.source.RootFolder;
import almanac.source.Severity;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParseResult;

/** One run: arguments in, messages and an exit out. */
final class Command {
  /** What can be given before a command. */
  @CommandLine.Command(
      name = "almanac",
      mixinStandardHelpOptions = true,
      versionProvider = Version.class,
      synopsisSubcommandLabel = "COMMAND",
      description = "Publishes reports as web sites whose numbers can be traced and checked.",
      subcommands = {BuildCommand.class, CheckCommand.class})
  static final class Top {}

  private final PrintStream out;
  private final PrintStream err;

  Command(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  Exit run(String[] arguments) {
    CommandLine top = line();
    ParseResult given = top.parseArgs(arguments);
    if (CommandLine.printHelpIfRequested(given)) {
      return Exit.DONE;
    } else if (!given.hasSubcommand()) {
      top.usage(err, Ansi.OFF);
      return Exit.WRONG_ARGUMENTS;
    }
    return run((SiteCommand) given.subcommand().commandSpec().userObject());
  }

  private CommandLine line() {
    CommandLine line = new CommandLine(new Top());
    line.setExpandAtFiles(false);
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
    line.setOut(new PrintWriter(out, true, StandardCharsets.UTF_8));
    return line;
  }

  private Exit run(SiteCommand command) {
    FileNames.check(command.paths());
    SiteBuild.Request request = command.request();
    RootFolder.check(request.root());
    Diagnostics diagnostics = new Diagnostics();
    SiteBuild.Result result = SiteBuild.run(request, diagnostics);
    List<Diagnostic> found = weighed(diagnostics.sorted(), request.strict());
    print(command.format(), found);
    result.summary().forEach(err::println);
    if (found.stream().anyMatch(d -> d.severity() == Severity.ERROR)) {
      return Exit.MISTAKES;
    }
    return Exit.DONE;
  }

  /** Under {@code --strict} a warning is an error. */
  private static List<Diagnostic> weighed(List<Diagnostic> found, boolean strict) {
    return found.stream().map(d -> strict ? strict(d) : d).toList();
  }

  private static Diagnostic strict(Diagnostic d) {
    return d.severity() == Severity.WARNING
        ? new Diagnostic(Severity.ERROR, d.code(), d.at(), d.message(), d.help())
        : d;
  }

  private void print(Format format, List<Diagnostic> found) {
    (format.isData() ? out : err).print(format.report(found));
    if (!found.isEmpty()) {
      err.println(Tally.of(found));
    }
  }
}
