package almanac.content;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;

/** Refuses raw HTML and leaves plain text in its place, so that none reaches a page. */
final class RawHtml {
  private static final Pattern TAG = Pattern.compile("</?([A-Za-z][A-Za-z0-9-]*)");
  private static final Map<String, String> INSTEAD =
      Map.ofEntries(
          Map.entry("br", "end the line with a backslash to break it"),
          Map.entry("b", "write **words**"),
          Map.entry("strong", "write **words**"),
          Map.entry("i", "write *words*"),
          Map.entry("em", "write *words*"),
          Map.entry("del", "write ~~words~~"),
          Map.entry("code", "write `code`"),
          Map.entry("a", "write [text](address)"),
          Map.entry("img", "write ![text](path)"),
          Map.entry("table", "write a table with | between its cells"),
          Map.entry("p", "leave an empty line between paragraphs"),
          Map.entry("hr", "write --- between empty lines"));

  private RawHtml() {}

  static void refuse(Node root, Reports reports) {
    Map<Node, Set<String>> opened = new HashMap<>();
    for (HtmlInline html : Tree.all(root, HtmlInline.class)) {
      Set<String> tags = opened.computeIfAbsent(Tree.block(html), block -> new HashSet<>());
      String literal = html.getLiteral();
      if (!literal.startsWith("</") || !tags.contains(tag(literal))) {
        report(html, literal, reports);
      }
      tags.add(tag(literal));
      Tree.replace(html, new Text(literal));
    }
    for (HtmlBlock html : Tree.all(root, HtmlBlock.class)) {
      report(html, html.getLiteral(), reports);
      Paragraph paragraph = new Paragraph();
      Text text = new Text(html.getLiteral());
      text.setSourceSpans(html.getSourceSpans());
      paragraph.appendChild(text);
      Tree.replace(html, paragraph);
    }
  }

  private static void report(Node html, String literal, Reports reports) {
    String line = literal.lines().findFirst().orElse("").strip();
    String hint =
        literal.startsWith("<!--")
            ? "a page has no comments; take it out"
            : INSTEAD.getOrDefault(tag(literal), "write Markdown; for the sign itself write \\<");
    String message = "\"" + line + "\" is HTML, which pages do not take";
    reports.error("raw-html", reports.at(html), message, hint);
  }

  private static String tag(String literal) {
    Matcher tag = TAG.matcher(literal);
    return tag.lookingAt() ? tag.group(1).toLowerCase(Locale.ROOT) : "";
  }
}
