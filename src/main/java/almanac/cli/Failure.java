package almanac.cli;

import almanac.CrashReport;
import almanac.source.ArgumentException;
import almanac.source.MachineException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/**
 * Why a run, or one build of a site that is served, came to no end.
 *
 * @param words one line, in lower case
 */
record Failure(Exit exit, String words) {
  static Failure of(Throwable reason) {
    if (reason instanceof ArgumentException) {
      return new Failure(Exit.WRONG_ARGUMENTS, line(reason.getMessage()));
    } else if (reason instanceof MachineException) {
      return new Failure(Exit.MACHINE, line(reason.getMessage()));
    } else if (reason instanceof UncheckedIOException) {
      return new Failure(Exit.MACHINE, line("the disk refuses: " + reason.getMessage()));
    } else if (reason instanceof OutOfMemoryError) {
      return new Failure(Exit.MACHINE, "out of memory; set ALMANAC_JAVA_OPTIONS=-Xmx4g, or more");
    }
    return new Failure(Exit.OUR_BUG, line(bug(reason)));
  }

  private static String line(@Nullable String words) {
    return Printable.line(String.valueOf(words));
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
