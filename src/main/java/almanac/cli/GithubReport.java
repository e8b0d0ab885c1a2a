package almanac.cli;

import almanac.source.Diagnostic;
import almanac.source.Severity;
import java.util.List;
import java.util.stream.Collectors;

/** Mistakes as workflow commands of GitHub Actions. */
final class GithubReport {
  private GithubReport() {}

  static String of(List<Diagnostic> found) {
    return found.stream().map(GithubReport::of).collect(Collectors.joining());
  }

  private static String of(Diagnostic d) {
    Region region = Region.of(d.at());
    String said = d.at().cell().map(cell -> cell + ": ").orElse("") + d.message();
    String text = d.help().isEmpty() ? said : said + "\nhelp: " + d.help();
    return ("::" + command(d.severity()))
        + (" file=" + property(d.at().file().path()))
        + (",line=" + region.line() + ",endLine=" + region.endLine())
        + (",col=" + region.column() + ",endColumn=" + region.endColumn())
        + (",title=" + property(d.code()) + "::" + data(text) + "\n");
  }

  private static String command(Severity severity) {
    return severity == Severity.NOTE ? "notice" : Tally.word(severity);
  }

  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }

  private static String data(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }
}
