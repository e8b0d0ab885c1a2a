package almanac.content;

import java.util.List;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** Makes figures of the paragraphs that hold figure images only, and refuses any other place. */
final class FigureParagraphs {
  private FigureParagraphs() {}

  static void make(Node root, Reports reports) {
    for (Paragraph paragraph : Tree.all(root, Paragraph.class)) {
      List<Node> parts = Tree.children(paragraph).stream().filter(part -> !isSpace(part)).toList();
      if (!parts.isEmpty() && parts.stream().allMatch(part -> isFigure(part, reports))) {
        make(paragraph, parts, reports);
      }
    }
  }

  private static void make(Paragraph paragraph, List<Node> images, Reports reports) {
    FigureParagraph figures = new FigureParagraph();
    for (Node image : images) {
      Placement placement = new Placement(Targets.of(reports.file(), image));
      Tree.moveChildren(image, placement);
      placement.setSourceSpans(image.getSourceSpans());
      figures.appendChild(placement);
    }
    Tree.replace(paragraph, figures);
  }

  private static boolean isSpace(Node node) {
    return node instanceof SoftLineBreak
        || node instanceof HardLineBreak
        || (node instanceof Text text && text.getLiteral().isBlank());
  }

  private static boolean isFigure(Node node, Reports reports) {
    return node instanceof Image && Targets.of(reports.file(), node).kind().equals("figure");
  }

  /** Behind {@link #make}, or where there are no paragraphs at all. */
  static void refuseOthers(Node root, Reports reports) {
    for (Image image : Tree.all(root, Image.class)) {
      if (isFigure(image, reports)) {
        reports.error(
            "figure-in-text",
            reports.at(image),
            "the figure \"" + Targets.of(reports.file(), image).name() + "\" stands amid text",
            "give it a paragraph of its own, or link to it with [](figure:…)");
      }
    }
  }
}
