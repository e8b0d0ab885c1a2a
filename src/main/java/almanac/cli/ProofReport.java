package almanac.cli;

import almanac.ProofSheet;
import almanac.source.DisplayWidth;
import java.util.List;

/**
 * A page to be proofread on a terminal: each sentence with the number of its line, below it its
 * numbers, beside each what was written for it and where it comes from.
 */
final class ProofReport {
  private static final int WIDTH = 100;

  /** A number, or checked words, that are wider stand above what is said of them. */
  private static final int WIDEST = 26;

  private final StringBuilder report = new StringBuilder();
  private final int gutter;

  private ProofReport(int gutter) {
    this.gutter = gutter;
  }

  static String of(ProofSheet sheet) {
    int last = sheet.lines().stream().mapToInt(line -> line.at().line()).max().orElse(1);
    ProofReport report = new ProofReport(String.valueOf(last).length() + 2);
    report.add(0, 2, sheet.path() + "  " + sheet.title());
    sheet.lines().forEach(report::line);
    if (!sheet.sources().isEmpty()) {
      report.report.append("\nsources\n");
      sheet.sources().forEach(source -> report.add(report.gutter, 2, source));
    }
    return report.report.toString();
  }

  private void line(ProofSheet.Line line) {
    String number = String.valueOf(line.at().line());
    String kind = line.kind().isEmpty() ? "" : line.kind() + ": ";
    String start = report.length() == 0 ? "" : "\n";
    report.append(start).append(number).append(" ".repeat(gutter - number.length()));
    List<String> folded = Fold.of(Printable.line(kind + line.text()), WIDTH - gutter);
    report.append(String.join("\n" + " ".repeat(gutter), folded)).append("\n");
    int column =
        line.values().stream()
            .mapToInt(value -> DisplayWidth.of(value.shown()))
            .filter(width -> width <= WIDEST)
            .max()
            .orElse(0);
    line.values().forEach(value -> value(value, column));
  }

  private void value(ProofSheet.Value value, int column) {
    String shown = Printable.line(value.shown());
    int from = gutter + 2;
    int width = DisplayWidth.of(shown);
    int details = from + column + 2;
    report.append(" ".repeat(from)).append(shown);
    report.append(width > column ? "\n" + " ".repeat(details) : " ".repeat(column - width + 2));
    int start = report.length();
    value.details().forEach(detail -> add(details, 4, detail));
    report.delete(start, start + details);
  }

  /** A text folded, its first line indented, the others a little more. */
  private void add(int indent, int more, String text) {
    String words = Printable.line(text);
    int own = words.length() - words.stripLeading().length();
    String first = " ".repeat(indent + own);
    List<String> folded = Fold.of(words.strip(), WIDTH - indent - own - more);
    report.append(first).append(String.join("\n" + first + " ".repeat(more), folded)).append("\n");
  }
}
