package almanac.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
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
      subcommands = {
        BuildCommand.class,
        CheckCommand.class,
        ServeCommand.class,
        NewCommand.class,
        FmtCommand.class,
        ImpactCommand.class,
        ExplainCommand.class
      })
  static final class Top {}

  private final Streams streams;

  Command(Streams streams) {
    this.streams = streams;
  }

  Exit run(String[] arguments) {
    CommandLine top = line();
    ParseResult given = top.parseArgs(arguments);
    if (CommandLine.printHelpIfRequested(given)) {
      return Exit.DONE;
    } else if (!given.hasSubcommand()) {
      top.usage(streams.err(), Ansi.OFF);
      return Exit.WRONG_ARGUMENTS;
    }
    Subcommand command = (Subcommand) given.subcommand().commandSpec().userObject();
    FileNames.check(command.paths());
    return command.run(streams);
  }

  private CommandLine line() {
    CommandLine line = new CommandLine(new Top());
    line.setExpandAtFiles(false);
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
    line.setOut(new PrintWriter(streams.out(), true, StandardCharsets.UTF_8));
    return line;
  }
}
