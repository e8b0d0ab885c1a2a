package almanac.cli;

import almanac.source.Diagnostic;
import almanac.source.Severity;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** How many mistakes there are: {@code 2 errors, 1 warning}. */
final class Tally {
  private Tally() {}

  static String of(List<Diagnostic> found) {
    return Arrays.stream(Severity.values())
        .map(severity -> count(found, severity))
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(", "));
  }

  private static String count(List<Diagnostic> found, Severity severity) {
    long count = found.stream().filter(d -> d.severity() == severity).count();
    return count == 0 ? "" : count + " " + word(severity) + (count == 1 ? "" : "s");
  }

  /** {@code error}, {@code warning} or {@code note}. */
  static String word(Severity severity) {
    return severity.name().toLowerCase(Locale.ROOT);
  }
}
