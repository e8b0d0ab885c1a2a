package almanac.cli;

import almanac.source.Diagnostic;
import almanac.source.JsonObject;
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
    JsonObject place = new JsonObject().text("path", d.at().file().path());
    d.at().cell().ifPresent(cell -> place.text("cell", cell));
    return "  "
        + place
            .number("line", region.line())
            .number("column", region.column())
            .number("endLine", region.endLine())
            .number("endColumn", region.endColumn())
            .text("severity", Tally.word(d.severity()))
            .text("code", d.code())
            .text("message", d.message())
            .text("help", d.help());
  }
}
