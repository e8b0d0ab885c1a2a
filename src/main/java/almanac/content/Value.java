package almanac.content;

import almanac.source.Text;
import org.commonmark.node.CustomNode;

/** {@code {{ … }}} in prose. */
public final class Value extends CustomNode {
  private final Text text;

  /**
   * @param text what stands between the braces, stripped
   */
  public Value(Text text) {
    this.text = text;
  }

  public Text text() {
    return text;
  }
}
