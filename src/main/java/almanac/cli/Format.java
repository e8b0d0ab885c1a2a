package almanac.cli;

import almanac.source.Diagnostic;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** How mistakes are told. */
enum Format {
  /** For people. */
  TEXT(TextReport::of),
  JSON(JsonReport::of),
  /** Static Analysis Results Interchange Format 2.1.0. */
  SARIF(SarifReport::of),
  /** Workflow commands, which GitHub shows beside the lines of a change. */
  GITHUB(GithubReport::of);

  private final Function<List<Diagnostic>, String> report;

  Format(Function<List<Diagnostic>, String> report) {
    this.report = report;
  }

  /** The whole report, which ends with a line break if there is anything to say. */
  String report(List<Diagnostic> found) {
    return report.apply(found);
  }

  /** A program reads it: it belongs on the standard output, also when there are no mistakes. */
  boolean isData() {
    return this == JSON || this == SARIF;
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
