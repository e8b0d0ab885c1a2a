package almanac.content;

import almanac.source.Span;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;

/** Takes the {@code {#id}} from the ends of headings. */
final class HeadingIds {
  private static final Pattern END = Pattern.compile("\\{#([^{}]*)}\\s*$");
  private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]*");

  private final Reports reports;
  private final Map<String, Integer> lines = new HashMap<>();

  private HeadingIds(Reports reports) {
    this.reports = reports;
  }

  static void take(Node root, Reports reports) {
    HeadingIds ids = new HeadingIds(reports);
    for (Heading heading : Tree.all(root, Heading.class)) {
      if (heading.getLastChild() instanceof Text text) {
        ids.take(heading, text);
      }
    }
  }

  private void take(Heading heading, Text text) {
    Matcher end = END.matcher(text.getLiteral());
    if (!end.find()) {
      return;
    }
    almanac.source.Text written = Places.text(reports.file(), text, text.getLiteral());
    Span at = written.span(end.start(), end.end(1) + 1);
    if (at.start() > 0 && reports.file().text().charAt(at.start() - 1) == '\\') {
      return;
    }
    String id = end.group(1);
    cut(text, end.start());
    if (isGood(id, at)) {
      HeadingId node = new HeadingId(id);
      node.addSourceSpan(
          SourceSpan.of(at.line() - 1, column(at), at.start(), at.end() - at.start()));
      heading.appendChild(node);
    }
  }

  private int column(Span at) {
    return at.start() - reports.file().lineStart(at.line());
  }

  private static void cut(Text text, int end) {
    text.setLiteral(text.getLiteral().substring(0, end).stripTrailing());
    if (text.getLiteral().isEmpty()) {
      text.unlink();
    }
  }

  private boolean isGood(String id, Span at) {
    if (!ID.matcher(id).matches()) {
      reports.error(
          "heading-id",
          at,
          "\"" + id + "\" is no heading id",
          "an id is lower-case Latin letters, digits and hyphens, a letter first");
      return false;
    }
    if (HeadingId.isParagraph(id)) {
      reports.error(
          "heading-id",
          at,
          "\"" + id + "\" is the anchor of a paragraph",
          "give the heading a name instead of a number");
      return false;
    }
    Integer before = lines.putIfAbsent(id, at.line());
    if (before != null) {
      reports.error(
          "duplicate-id",
          at,
          "the id \"" + id + "\" stands twice on this page",
          "the other one is in line " + before);
    }
    return before == null;
  }
}
