package almanac.cli;

import almanac.source.Diagnostic;
import java.util.List;
import java.util.stream.Collectors;

/** Mistakes for people: place and message, the line with a caret, and the way out. */
final class TextReport {
  private TextReport() {}

  static String of(List<Diagnostic> found) {
    return found.stream().map(TextReport::of).collect(Collectors.joining());
  }

  private static String of(Diagnostic d) {
    String severity = Tally.word(d.severity());
    String head = d.at() + ": " + severity + ": " + d.message() + " [" + d.code() + "]";
    return Printable.line(head) + "\n" + excerpt(d) + help(d);
  }

  private static String excerpt(Diagnostic d) {
    Excerpt excerpt = Excerpt.of(d.at());
    return excerpt.line().isBlank()
        ? ""
        : "  " + excerpt.line() + "\n  " + " ".repeat(excerpt.caret()) + "^\n";
  }

  private static String help(Diagnostic d) {
    return d.help().isEmpty() ? "" : "  help: " + Printable.line(d.help()) + "\n";
  }
}
