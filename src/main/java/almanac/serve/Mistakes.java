package almanac.serve;

import almanac.source.Diagnostic;
import almanac.source.Shortened;
import almanac.source.Span;
import java.util.List;
import java.util.stream.Collectors;

/** Mistakes as a page shows them: place and message, the line with a caret, and the way out. */
final class Mistakes {
  private static final int MOST = 50;

  /** Characters that are shown of a long line, before the place and after it. */
  private static final int BEFORE = 40;

  private static final int AFTER = 60;

  private Mistakes() {}

  /** Empty if there are none. */
  static String html(List<Diagnostic> errors) {
    if (errors.isEmpty()) {
      return "";
    }
    String items =
        errors.stream().limit(MOST).map(Mistakes::item).collect(Collectors.joining("\n"));
    String more = errors.size() > MOST ? "<p>… and " + (errors.size() - MOST) + " more</p>" : "";
    String count = errors.size() == 1 ? "1 error" : errors.size() + " errors";
    return details(count, "<ol>" + items + "</ol>" + more);
  }

  /** What stands in the way of a build, and is no mistake with a place. */
  static String trouble(String words) {
    return details("Not built", "<ol><li><p>" + escaped(words) + "</p></li></ol>");
  }

  private static String details(String title, String body) {
    return "<details open><summary><strong>" + title + "</strong></summary>" + body + "</details>";
  }

  private static String item(Diagnostic d) {
    return "<li><p><code class=\"place\">"
        + escaped(d.at().toString())
        + "</code>: error: "
        + escaped(d.message())
        + " <code>["
        + escaped(d.code())
        + "]</code></p>"
        + excerpt(d.at())
        + (d.help().isEmpty() ? "" : "<p>help: " + escaped(d.help()) + "</p>")
        + "</li>";
  }

  /** The caret stands behind a copy of what is before it, so that it fits in any font. */
  private static String excerpt(Span at) {
    String line = at.file().lineText(at.line());
    int column = Math.min(at.start() - at.file().lineStart(at.line()), line.length());
    String before = escaped(Shortened.end(line.substring(0, column), BEFORE));
    String after = escaped(Shortened.start(line.substring(column), AFTER));
    return line.isBlank()
        ? ""
        : "<pre translate=\"no\">%s%s\n<span aria-hidden=\"true\"><i>%s</i>^</span></pre>"
            .formatted(before, after, before);
  }

  static String escaped(String text) {
    StringBuilder html = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> html.append("&amp;");
        case '<' -> html.append("&lt;");
        case '>' -> html.append("&gt;");
        case '"' -> html.append("&quot;");
        default -> html.append(Character.isISOControl(c) && c != '\t' ? '\ufffd' : c);
      }
    }
    return html.toString();
  }
}
