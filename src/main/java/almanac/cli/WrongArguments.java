package almanac.cli;

import almanac.source.Suggestion;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Why a command line is refused, in one line with a way out. */
final class WrongArguments {
  private WrongArguments() {}

  static String reason(ParameterException e) {
    if (e instanceof UnmatchedArgumentException unmatched) {
      return unmatched(unmatched.getUnmatched().get(0), e.getCommandLine());
    } else if (e instanceof MissingParameterException missing) {
      return missing(missing.getMissing().get(0), missing.getCommandLine());
    } else if (e instanceof OverwrittenOptionException twice) {
      return name(twice.getOverwritten()) + " is given twice";
    } else if (e.getValue() != null && name(e.getArgSpec()).equals("--format")) {
      return "--format cannot be \""
          + e.getValue()
          + "\"; it is one of "
          + List.of(Format.values());
    }
    return String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
  }

  private static String name(@Nullable ArgSpec argument) {
    return argument instanceof OptionSpec option
        ? option.longestName()
        : argument == null ? "ROOT" : argument.paramLabel();
  }

  private static String missing(ArgSpec argument, CommandLine line) {
    List<String> unmatched = line.getUnmatchedArguments();
    if (!unmatched.isEmpty()) {
      return unmatched(unmatched.get(0), line);
    }
    return argument.isOption()
        ? name(argument) + " needs a value"
        : name(argument) + " is missing; see " + line.getCommandSpec().qualifiedName() + " --help";
  }

  private static String unmatched(String written, CommandLine line) {
    CommandSpec spec = line.getCommandSpec();
    if (written.startsWith("-")) {
      List<String> options = spec.options().stream().map(OptionSpec::longestName).toList();
      return "no option \"" + written + "\"" + hint(written, options, line);
    } else if (!spec.subcommands().isEmpty()) {
      List<String> commands = List.copyOf(spec.subcommands().keySet());
      return "no command \"" + written + "\"" + hint(written, commands, line);
    }
    List<PositionalParamSpec> positions = spec.positionalParameters();
    String label = positions.get(positions.size() - 1).paramLabel();
    return "one " + label + " only: \"" + written + "\" is one argument too many";
  }

  private static String hint(String written, List<String> names, CommandLine line) {
    String nearest = Suggestion.didYouMean(written, names);
    String help = "see " + line.getCommandSpec().qualifiedName() + " --help";
    return "; " + (nearest.isEmpty() ? help : nearest);
  }
}
