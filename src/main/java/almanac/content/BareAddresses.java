package almanac.content;

import almanac.source.SourceFile;
import almanac.source.Span;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;

/**
 * Links web and mail addresses that stand in text as they are. They are ASCII: Chinese text goes on
 * behind one without a space.
 */
final class BareAddresses {
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?<![A-Za-z0-9])https?://[A-Za-z0-9\\[][!-~&&[^<>\"`{}|\\\\^]]*+"
              + "|(?<![A-Za-z0-9._%+-])[A-Za-z0-9._%+-]++@[A-Za-z0-9-]++(?:\\.[A-Za-z0-9-]++)++");

  private BareAddresses() {}

  static void link(Node root, SourceFile file) {
    for (Text text : Tree.all(root, Text.class)) {
      if (text.getLiteral().indexOf("://") < 0 && text.getLiteral().indexOf('@') < 0) {
        continue;
      }
      Matcher address = ADDRESS.matcher(text.getLiteral());
      if (address.find() && !isInLink(text)) {
        link(text, address, Places.text(file, text, text.getLiteral()));
      }
    }
  }

  private static boolean isInLink(Node node) {
    Node at = node;
    while (at != null && !(at instanceof Link || at instanceof Image)) {
      at = at.getParent();
    }
    return at != null;
  }

  private static void link(Text text, Matcher address, almanac.source.Text written) {
    int done = 0;
    do {
      int end = end(written.value(), address.start(), address.end());
      insert(text, new Text(written.value().substring(done, address.start())), written, done);
      String shown = written.value().substring(address.start(), end);
      Link link = new Link(shown.contains("://") ? shown : "mailto:" + shown, null);
      link.appendChild(placed(new Text(shown), written, address.start()));
      link.setSourceSpans(link.getFirstChild().getSourceSpans());
      text.insertBefore(link);
      done = end;
    } while (address.find());
    insert(text, new Text(written.value().substring(done)), written, done);
    text.unlink();
  }

  private static void insert(Text before, Text part, almanac.source.Text written, int from) {
    if (!part.getLiteral().isEmpty()) {
      before.insertBefore(placed(part, written, from));
    }
  }

  private static Text placed(Text part, almanac.source.Text written, int from) {
    Span at = written.span(from, from + part.getLiteral().length());
    int column = at.start() - at.file().lineStart(at.line());
    part.addSourceSpan(SourceSpan.of(at.line() - 1, column, at.start(), at.end() - at.start()));
    return part;
  }

  /** Without the punctuation of the sentence around it (GitHub's rule for autolinks). */
  private static int end(String text, int start, int end) {
    int at = end;
    int open = 0;
    for (int i = start; i < end; i++) {
      open += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
    }
    while (at > start + 1) {
      char last = text.charAt(at - 1);
      if (last == ')' && open < 0) {
        open++;
      } else if ("?!.,:;*_~'".indexOf(last) < 0) {
        return at;
      }
      at--;
    }
    return at;
  }
}
