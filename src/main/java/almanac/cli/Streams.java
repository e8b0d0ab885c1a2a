package almanac.cli;

import almanac.source.Diagnostic;
import java.io.PrintStream;
import java.util.List;

/**
 * Where a command talks: what programs read goes out, what people read goes to err.
 *
 * @param ticking when a line of progress on err is drawn anew; never where err is no terminal
 */
record Streams(PrintStream out, PrintStream err, Ticking ticking) {
  /** Streams that are no terminal. */
  Streams(PrintStream out, PrintStream err) {
    this(out, err, Ticking.NEVER);
  }

  /** Writes what was asked for, all of it before anything else is said. */
  void show(String text) {
    out.print(text);
    out.flush();
  }

  /** Tells all mistakes, and how many there are. */
  void print(Format format, List<Diagnostic> found) {
    (format.isData() ? out : err).print(format.report(found));
    if (!found.isEmpty()) {
      err.println(Tally.of(found));
    }
  }
}
