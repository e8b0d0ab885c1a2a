package almanac.cli;

import almanac.source.Diagnostic;
import almanac.source.Json;
import java.util.List;
import java.util.stream.Collectors;

/** Mistakes as a JSON array of objects. */
final class JsonReport {
  private JsonReport() {}

  static String of(List<Diagnostic> found) {
    return found.isEmpty()
        ? "[]\n"
        : found.stream().map(JsonReport::of).collect(Collectors.joining(",\n", "[\n", "\n]\n"));
  }

  private static String of(Diagnostic d) {
    Region region = Region.of(d.at());
    return "  {\"path\": "
        + Json.quote(d.at().file().path())
        + (", \"line\": " + region.line() + ", \"column\": " + region.column())
        + (", \"endLine\": " + region.endLine() + ", \"endColumn\": " + region.endColumn())
        + (", \"severity\": " + Json.quote(Tally.word(d.severity())))
        + (", \"code\": " + Json.quote(d.code()))
        + (", \"message\": " + Json.quote(d.message()))
        + (", \"help\": " + Json.quote(d.help()) + "}");
  }
}
