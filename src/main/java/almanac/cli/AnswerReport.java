package almanac.cli;

import almanac.Answer;
import java.util.List;

/** An answer on a terminal: what it is about, then each group of lines below its name. */
final class AnswerReport {
  private static final int WIDTH = 100;
  private static final int INDENT = 2;

  private final StringBuilder report = new StringBuilder();

  private AnswerReport() {}

  static String of(Answer answer) {
    AnswerReport report = new AnswerReport();
    report.add(0, answer.head().get(0));
    answer.head().stream().skip(1).forEach(line -> report.add(INDENT, line));
    answer.groups().stream().filter(group -> !group.lines().isEmpty()).forEach(report::group);
    return report.report.toString();
  }

  private void group(Answer.Group group) {
    report.append("\n").append(group.name()).append("\n");
    for (Answer.Line line : group.lines()) {
      String text = line.text();
      int own = text.length() - text.stripLeading().length();
      add(INDENT + own, line.at().map(at -> at + "  ").orElse("") + text.strip());
    }
  }

  /** Folded, its first line indented, the others a little more; a path is not folded. */
  private void add(int indent, String text) {
    String first = " ".repeat(indent);
    List<String> folded = Fold.of(Printable.line(text), WIDTH - indent - INDENT);
    String next = "\n" + first + " ".repeat(INDENT);
    report.append(first).append(String.join(next, folded)).append("\n");
  }
}
