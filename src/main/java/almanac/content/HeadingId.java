package almanac.content;

import java.util.Optional;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Heading;

/** The {@code {#id}} that a heading ends in, its last child; it shows nothing. */
public final class HeadingId extends CustomNode {
  private final String id;

  /**
   * @param id {@code [a-z][a-z0-9-]*}, unique in its page
   */
  public HeadingId(String id) {
    this.id = id;
  }

  public String id() {
    return id;
  }

  /** The id that an author gave to a heading. */
  public static Optional<String> of(Heading heading) {
    return heading.getLastChild() instanceof HeadingId last
        ? Optional.of(last.id())
        : Optional.empty();
  }
}
