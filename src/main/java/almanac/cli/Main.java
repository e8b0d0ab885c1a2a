package almanac.cli;

import almanac.CrashReport;
import almanac.source.ArgumentException;
import almanac.source.MachineException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
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
      return end(Exit.WRONG_ARGUMENTS, WrongArguments.reason(e));
    } catch (ArgumentException e) {
      return end(Exit.WRONG_ARGUMENTS, e.getMessage());
    } catch (MachineException e) {
      return end(Exit.MACHINE, e.getMessage());
    } catch (UncheckedIOException e) {
      return end(Exit.MACHINE, "the disk refuses: " + e.getMessage());
    } catch (OutOfMemoryError e) {
      return end(Exit.MACHINE, "out of memory; set ALMANAC_JAVA_OPTIONS=-Xmx4g, or more");
    } catch (RuntimeException | Error e) {
      return end(Exit.OUR_BUG, bug(e));
    }
  }

  private Exit end(Exit exit, @Nullable String reason) {
    streams.err().println("almanac: " + Printable.line(String.valueOf(reason)));
    return exit;
  }

  private static String bug(Throwable bug) {
    String kind = bug.getClass().getSimpleName();
    return "a bug of ours, not a mistake of yours (" + kind + "); please report " + place(bug);
  }

  private static String place(Throwable bug) {
    try {
      return CrashReport.write(Version.NAME, bug).toString();
    } catch (MachineException e) {
      return "it; " + e.getMessage();
    }
  }
}
