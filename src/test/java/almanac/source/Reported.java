package almanac.source;

import java.util.List;

/** Says what was reported as a person sees it. */
final class Reported {
  private Reported() {}

  /** {@code path:line:column: [code] message}, sorted. */
  static List<String> lines(Diagnostics diagnostics) {
    return diagnostics.sorted().stream()
        .map(d -> d.at() + ": [" + d.code() + "] " + d.message())
        .toList();
  }

  /** {@code line:column code}, sorted. */
  static List<String> places(Diagnostics diagnostics) {
    return diagnostics.sorted().stream()
        .map(d -> d.at().line() + ":" + d.at().column() + " " + d.code())
        .toList();
  }
}
