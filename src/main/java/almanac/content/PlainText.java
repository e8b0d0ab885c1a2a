package almanac.content;

import java.util.function.Function;
import org.commonmark.node.Block;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** What a tree reads like without its marks: for titles, alternative texts and search. */
public final class PlainText {
  private PlainText() {}

  /**
   * Blocks and table cells are parted by a space; footnote marks are left out.
   *
   * @param values what a value reads like
   */
  public static String of(Node node, Function<Value, String> values) {
    StringBuilder text = new StringBuilder();
    for (Node part : Tree.nodes(node)) {
      if (part instanceof Block || Prose.isBlock(part)) {
        space(text);
      }
      text.append(own(part, values));
    }
    return text.toString().strip();
  }

  private static void space(StringBuilder text) {
    if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
      text.append(' ');
    }
  }

  private static String own(Node part, Function<Value, String> values) {
    if (part instanceof Text text) {
      return text.getLiteral();
    } else if (part instanceof Value value) {
      return values.apply(value);
    } else if (part instanceof Code code) {
      return code.getLiteral();
    } else if (part instanceof FencedCodeBlock code) {
      return code.getLiteral();
    } else if (part instanceof IndentedCodeBlock code) {
      return code.getLiteral();
    }
    return part instanceof SoftLineBreak || part instanceof HardLineBreak ? " " : "";
  }
}
