package almanac.content;

import java.util.Optional;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Heading;

/** The {@code {#id}} that a heading ends in, its last child; it shows nothing. */
public final class HeadingId extends CustomNode {
  /** What the anchors of paragraphs begin with; a number follows. */
  public static final String PARAGRAPH = "p-";

  private final String id;

  /**
   * @param id {@code [a-z][a-z0-9-]*}, unique in its page, and no paragraph's
   */
  public HeadingId(String id) {
    this.id = id;
  }

  public String id() {
    return id;
  }

  /** Whether it is the anchor of a paragraph: {@code p-3}. */
  public static boolean isParagraph(String id) {
    return id.matches(PARAGRAPH + "\\d+");
  }

  /** The id that an author gave to a heading. */
  public static Optional<String> of(Heading heading) {
    return heading.getLastChild() instanceof HeadingId last
        ? Optional.of(last.id())
        : Optional.empty();
  }
}
