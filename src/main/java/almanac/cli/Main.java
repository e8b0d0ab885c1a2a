package almanac.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine.ParameterException;

/** The command {@code almanac}. */
public final class Main {
  private final Streams streams;

  private Main(Streams streams) {
    this.streams = streams;
  }

  public static void main(String[] arguments) {
    PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
    Ticking ticking = Boolean.getBoolean("almanac.terminal") ? Ticker::start : Ticking.NEVER;
    int code = new Main(new Streams(out, err, ticking)).guarded(arguments).code();
    out.flush();
    err.flush();
    System.exit(code);
  }

  /** Runs a command line; returns the exit code and throws nothing. */
  public static int run(String[] arguments, PrintStream out, PrintStream err) {
    return new Main(new Streams(out, err)).guarded(arguments).code();
  }

  private Exit guarded(String[] arguments) {
    try {
      return new Command(streams).run(arguments);
    } catch (ParameterException e) {
      return end(Exit.WRONG_ARGUMENTS, Printable.line(WrongArguments.reason(e)));
    } catch (RuntimeException | Error e) {
      Failure failure = Failure.of(e);
      return end(failure.exit(), failure.words());
    }
  }

  private Exit end(Exit exit, String reason) {
    streams.err().println("almanac: " + reason);
    return exit;
  }
}
