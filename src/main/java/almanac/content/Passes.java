package almanac.content;

import org.commonmark.node.Node;

/** What happens to a tree after it was parsed, in order. */
final class Passes {
  private Passes() {}

  static void blocks(Node root, Reports reports) {
    Footnotes.check(root, reports);
    Alerts.make(root, reports);
    HeadingIds.take(root, reports);
    line(root, reports);
    FigureParagraphs.make(root, reports);
    FigureParagraphs.refuseOthers(root, reports);
  }

  static void line(Node root, Reports reports) {
    OpenBraces.refuse(root, reports);
    RawHtml.refuse(root, reports);
    BareAddresses.link(root, reports.file());
    Links.check(root, reports);
    LineBreaks.join(root);
  }
}
