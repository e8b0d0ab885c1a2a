package almanac.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** Words that are written one behind the other, runs of white space as one (HTML, 3.2.5). */
final class Line {
  private static final String WHITE = " \t\n\f\r";

  /** A plus sign, or the digits of a number that is none of an item (CommonMark, 5.2). */
  private static final Pattern FIRST = Pattern.compile("^(?:\\+|[0-9]+(?=[.)][^ ]))");

  private final List<Node> nodes = new ArrayList<>();
  private final StringBuilder pending = new StringBuilder();
  private int last = ' ';
  private boolean gap;

  void text(String text) {
    text.codePoints().forEach(this::character);
  }

  private void character(int character) {
    boolean white = WHITE.indexOf(character) >= 0;
    if (white && last != ' ') {
      pending.append(' ');
      last = ' ';
    } else if (!white) {
      open(character);
      pending.appendCodePoint(character);
      last = character;
    }
  }

  /** What comes next stands apart from what was there, as on the screen. */
  void gap() {
    gap = true;
  }

  private void open(int next) {
    boolean unit = Character.isDigit(last) && Character.isIdeographic(next);
    if (gap && isWord(last) && Character.isLetterOrDigit(next) && !unit) {
      pending.append(' ');
    }
    gap = false;
  }

  private static boolean isWord(int character) {
    int type = Character.getType(character);
    return Character.isLetterOrDigit(character)
        || character == '%'
        || type == Character.OTHER_SYMBOL
        || type == Character.MATH_SYMBOL;
  }

  void add(Node node) {
    String words = plain(node);
    if (!words.isEmpty()) {
      open(words.codePointAt(0));
      last = words.codePointBefore(words.length());
    }
    flush();
    nodes.add(node);
    if (node instanceof HardLineBreak) {
      last = ' ';
    }
  }

  private void flush() {
    if (!pending.isEmpty()) {
      nodes.add(new Text(pending.toString()));
      pending.setLength(0);
    }
  }

  /**
   * Words that stand out. A mark of Markdown is one only between certain characters (CommonMark,
   * 6.2): beside letters it always is, so punctuation is left outside, and what is more than one
   * run of text is not marked at all.
   */
  void marked(List<Node> words, Supplier<Node> mark) {
    if (words.size() != 1 || !(words.get(0) instanceof Text only) || isBesideMark()) {
      words.stream().flatMap(word -> unmarked(word).stream()).forEach(this::again);
      return;
    }
    String text = only.getLiteral();
    int from = 0;
    int to = text.length();
    while (from < to && !Character.isLetterOrDigit(text.codePointAt(from))) {
      from += Character.charCount(text.codePointAt(from));
    }
    while (to > from && !Character.isLetterOrDigit(text.codePointBefore(to))) {
      to -= Character.charCount(text.codePointBefore(to));
    }
    text(text.substring(0, from));
    if (last == '*') { // behind which the renderer writes another mark, which letters undo
      text(text.substring(from));
      return;
    }
    if (from < to) {
      Node node = mark.get();
      node.appendChild(new Text(text.substring(from, to)));
      add(node);
    }
    text(text.substring(to));
  }

  private void again(Node word) {
    if (word instanceof Text text) {
      text(text.getLiteral());
    } else {
      add(word);
    }
  }

  private boolean isBesideMark() {
    return pending.isEmpty() && !nodes.isEmpty() && isMark(nodes.get(nodes.size() - 1));
  }

  private static boolean isMark(Node node) {
    return node instanceof Emphasis
        || node instanceof StrongEmphasis
        || node instanceof Strikethrough;
  }

  /** What a mark marks; anything else by itself. */
  static List<Node> unmarked(Node node) {
    return isMark(node) ? children(node) : List.of(node);
  }

  private static List<Node> children(Node node) {
    List<Node> children = new ArrayList<>();
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      children.add(child);
    }
    return children;
  }

  private static String plain(Node node) {
    if (node instanceof Text text) {
      return text.getLiteral();
    } else if (node instanceof Code code) {
      return code.getLiteral();
    }
    StringBuilder words = new StringBuilder();
    children(node).forEach(child -> words.append(plain(child)));
    return words.toString();
  }

  /** All of it, without white space and breaks at either end. */
  List<Node> nodes() {
    flush();
    while (!nodes.isEmpty() && isBlank(nodes.get(0))) {
      nodes.remove(0);
    }
    while (!nodes.isEmpty() && isBlank(nodes.get(nodes.size() - 1))) {
      nodes.remove(nodes.size() - 1);
    }
    if (!nodes.isEmpty() && nodes.get(nodes.size() - 1) instanceof Text end) {
      end.setLiteral(end.getLiteral().stripTrailing());
    }
    return List.copyOf(nodes);
  }

  private static boolean isBlank(Node node) {
    return node instanceof HardLineBreak
        || (node instanceof Text text && text.getLiteral().isBlank());
  }

  /**
   * The renderer does not mind a plus sign that begins a line and would begin a list, and takes the
   * number of 38.05 for that of an item.
   */
  static List<Node> escaped(List<Node> nodes) {
    List<Node> escaped = new ArrayList<>();
    boolean start = true;
    for (Node node : nodes) {
      if (start && node instanceof Text text) {
        Matcher first = FIRST.matcher(text.getLiteral());
        if (first.find()) {
          HtmlInline raw = new HtmlInline();
          raw.setLiteral(first.group().equals("+") ? "&#43;" : first.group());
          escaped.add(raw);
          text.setLiteral(text.getLiteral().substring(first.end()));
        }
      }
      escaped.add(node);
      start = node instanceof HardLineBreak;
    }
    return escaped;
  }
}
