package almanac.content;

import org.commonmark.node.CustomBlock;

/** {@code > [!NOTE]} and its kin; its children are the blocks below the mark. */
public final class Alert extends CustomBlock {
  private final Kind kind;

  public Alert(Kind kind) {
    this.kind = kind;
  }

  public Kind kind() {
    return kind;
  }

  /** GitHub's five alerts. */
  public enum Kind {
    NOTE,
    TIP,
    IMPORTANT,
    WARNING,
    CAUTION
  }
}
