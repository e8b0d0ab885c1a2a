package almanac.markup;

import java.util.Set;
import org.jsoup.nodes.Element;

/** Which elements of a page are what. */
final class Kinds {
  /** What is a paragraph of its own, or holds such (HTML, 15.3). */
  private static final Set<String> BLOCKS =
      Set.of(
          "address",
          "article",
          "aside",
          "blockquote",
          "dd",
          "details",
          "div",
          "dl",
          "dt",
          "figcaption",
          "figure",
          "footer",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "header",
          "hr",
          "li",
          "main",
          "ol",
          "p",
          "pre",
          "section",
          "summary",
          "table",
          "ul");

  /** What is no part of what a page says. */
  private static final Set<String> SILENT =
      Set.of(
          "button",
          "dialog",
          "form",
          "input",
          "label",
          "nav",
          "noscript",
          "script",
          "select",
          "style",
          "svg",
          "template");

  /** Marks, second copies and what stands elsewhere as a footnote. */
  private static final String ASIDE =
      ".anchor, .toc-m, .facets-m, .sidenote, ol.tnotes, [hidden], [aria-hidden=true],"
          + " [data-copy], caption.vh, figure > details > summary";

  private Kinds() {}

  static boolean isBlock(Element element) {
    return BLOCKS.contains(element.normalName());
  }

  static boolean isSilent(Element element) {
    return SILENT.contains(element.normalName()) || element.is(ASIDE) || isRepeated(element);
  }

  /** Words behind a link that say of what it is; a mere mark that parts two words is needed. */
  private static boolean isRepeated(Element element) {
    return element.is("span.vh")
        && element.text().codePoints().anyMatch(Character::isLetterOrDigit);
  }

  /** Whether paragraphs stand in it, and not only words. */
  static boolean holdsBlocks(Element element) {
    return element.children().stream()
        .anyMatch(child -> !isSilent(child) && (isBlock(child) || holdsBlocks(child)));
  }
}
