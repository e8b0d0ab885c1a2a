package almanac.content;

import org.commonmark.node.Heading;
import org.commonmark.node.Node;

/** Checks the outline of a page: it begins with {@code ##} and leaves out no level. */
final class Headings {
  private Headings() {}

  static void check(Node root, Reports reports) {
    int level = 1;
    for (Heading heading : Tree.all(root, Heading.class)) {
      if (heading.getLevel() == 1) {
        refuseTitle(heading, reports);
      } else if (heading.getLevel() > level + 1) {
        refuseSkip(heading, level, reports);
      }
      level = Math.max(2, heading.getLevel());
    }
  }

  private static void refuseTitle(Heading heading, Reports reports) {
    reports.error(
        "heading-level",
        reports.at(heading),
        "a heading of the first level",
        "the page's title stands in the front matter; headings begin with ##");
  }

  private static void refuseSkip(Heading heading, int level, Reports reports) {
    String marks = "#".repeat(heading.getLevel());
    String message =
        level == 1
            ? "the first heading is \"" + marks + "\""
            : "\"" + marks + "\" follows \"" + "#".repeat(level) + "\"";
    reports.error("heading-level", reports.at(heading), message, "write " + "#".repeat(level + 1));
  }
}
