package almanac.cli;

import almanac.source.Diagnostic;
import almanac.source.Json;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.stream.Collectors;

/** Mistakes in the OASIS Static Analysis Results Interchange Format 2.1.0. */
final class SarifReport {
  private SarifReport() {}

  static String of(List<Diagnostic> found) {
    List<String> codes = found.stream().map(Diagnostic::code).distinct().sorted().toList();
    return """
        {
          "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
          "version": "2.1.0",
          "runs": [{
            "tool": {"driver": {"name": "almanac", "fullName": %s, "rules": [%s]}},
            "columnKind": "unicodeCodePoints",
            "results": [%s]
          }]
        }
        """
        .formatted(Json.quote(Version.NAME), rules(codes), results(found, codes));
  }

  private static String rules(List<String> codes) {
    return codes.stream()
        .map(code -> "{\"id\": " + Json.quote(code) + "}")
        .collect(Collectors.joining(", "));
  }

  private static String results(List<Diagnostic> found, List<String> codes) {
    return found.stream()
        .map(d -> "\n      " + result(d, codes.indexOf(d.code())))
        .collect(Collectors.joining(","));
  }

  private static String result(Diagnostic d, int rule) {
    String text = d.help().isEmpty() ? d.message() : d.message() + "\nhelp: " + d.help();
    return "{\"ruleId\": "
        + Json.quote(d.code())
        + (", \"ruleIndex\": " + rule)
        + (", \"level\": " + Json.quote(Tally.word(d.severity())))
        + (", \"message\": {\"text\": " + Json.quote(text) + "}")
        + (", \"locations\": [{\"physicalLocation\": " + location(d) + logical(d) + "}]}");
  }

  /** The cell of a workbook, which has no lines. */
  private static String logical(Diagnostic d) {
    return d.at()
        .cell()
        .map(cell -> ", \"logicalLocations\": [{\"fullyQualifiedName\": " + Json.quote(cell) + "}]")
        .orElse("");
  }

  private static String location(Diagnostic d) {
    Region region = Region.of(d.at());
    return "{\"artifactLocation\": {\"uri\": "
        + Json.quote(uri(d.at().file().path()))
        + ("}, \"region\": {\"startLine\": " + region.line())
        + (", \"startColumn\": " + region.column())
        + (", \"endLine\": " + region.endLine())
        + (", \"endColumn\": " + region.endColumn() + "}}");
  }

  private static String uri(String path) {
    try {
      return new URI(null, null, path, null).toASCIIString();
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException(path, e);
    }
  }
}
