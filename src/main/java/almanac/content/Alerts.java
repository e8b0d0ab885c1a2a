package almanac.content;

import almanac.source.Span;
import almanac.source.Suggestion;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** Makes alerts of the quotes that begin with {@code [!NOTE]} or its kin, as GitHub does. */
final class Alerts {
  private static final Pattern MARK = Pattern.compile("\\[!([A-Za-z]+)]\\s*(.*)");

  private Alerts() {}

  static void make(Node root, Reports reports) {
    for (BlockQuote quote : Tree.all(root, BlockQuote.class)) {
      if (quote.getFirstChild() instanceof Paragraph paragraph
          && paragraph.getFirstChild() instanceof Text text) {
        Matcher mark = MARK.matcher(text.getLiteral());
        if (mark.matches()) {
          make(quote, text, mark, reports);
        }
      }
    }
  }

  private static void make(BlockQuote quote, Text text, Matcher mark, Reports reports) {
    Optional<Alert.Kind> kind = kind(mark.group(1));
    Span at = reports.at(text);
    if (kind.isEmpty()) {
      refuse(at, mark.group(1), reports);
    } else if (!endsLine(text, mark)) {
      String written = "[!" + mark.group(1) + "]";
      reports.error(
          "alert-line",
          at,
          "text stands behind \"" + written + "\"",
          "begin the text of the alert on the next line, with > before it");
    } else {
      replace(quote, text, kind.get());
    }
  }

  private static Optional<Alert.Kind> kind(String name) {
    return Arrays.stream(Alert.Kind.values())
        .filter(kind -> kind.name().equalsIgnoreCase(name))
        .findFirst();
  }

  private static void refuse(Span at, String name, Reports reports) {
    List<String> kinds = Arrays.stream(Alert.Kind.values()).map(Enum::name).toList();
    String near = Suggestion.didYouMean(name.toUpperCase(Locale.ROOT), kinds);
    reports.error(
        "unknown-alert",
        at,
        "no alert called \"" + name + "\"",
        near.isEmpty() ? "there are " + String.join(", ", kinds) : near);
  }

  private static boolean endsLine(Text text, Matcher mark) {
    Node next = text.getNext();
    return mark.group(2).isEmpty()
        && (next == null || next instanceof SoftLineBreak || next instanceof HardLineBreak);
  }

  private static void replace(BlockQuote quote, Text mark, Alert.Kind kind) {
    Node paragraph = mark.getParent();
    if (mark.getNext() != null) {
      mark.getNext().unlink();
    }
    mark.unlink();
    if (paragraph.getFirstChild() == null) {
      paragraph.unlink();
    }
    Alert alert = new Alert(kind);
    Tree.moveChildren(quote, alert);
    Tree.replace(quote, alert);
  }
}
