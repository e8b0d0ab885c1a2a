package almanac.content;

import almanac.source.Span;
import java.util.HashSet;
import java.util.Set;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/** Refuses braces that open a value and do not close it, and full-width ones. */
final class OpenBraces {
  private static final String WIDE = "｛｛";

  private OpenBraces() {}

  static void refuse(Node root, Reports reports) {
    Set<Node> reported = new HashSet<>();
    for (RawValue value : Tree.all(root, RawValue.class)) {
      Node block = Tree.block(value);
      if (reported.add(block)) {
        refuse(value, block, reports);
      }
      Tree.replace(value, new Text("{{"));
    }
    Tree.all(root, Text.class).forEach(text -> refuseWide(text, reports));
  }

  private static void refuse(RawValue value, Node block, Reports reports) {
    Span at = reports.at(value);
    String line = reports.file().lineText(at.line());
    String from = line.substring(at.start() - reports.file().lineStart(at.line()));
    reports.error(
        "value-unclosed",
        at,
        "\"" + shortened(from) + "\" opens a value that does not close",
        block instanceof TableCell
            ? "close it with }} in the same cell; a | inside is written \\|"
            : "close it with }} before the paragraph ends");
  }

  private static String shortened(String text) {
    int end = text.offsetByCodePoints(0, Math.min(24, text.codePointCount(0, text.length())));
    return end == text.length() ? text : text.substring(0, end) + "…";
  }

  private static void refuseWide(Text text, Reports reports) {
    int found = text.getLiteral().indexOf(WIDE);
    if (found >= 0) {
      Span at = Places.text(reports.file(), text, text.getLiteral()).span(found, found + 2);
      reports.error(
          "value-braces", at, "\"" + WIDE + "\" are full-width braces", "write {{ and }}");
    }
  }
}
