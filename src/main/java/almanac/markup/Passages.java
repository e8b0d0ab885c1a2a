package almanac.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.internal.StringUtil;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * Takes the text of a page apart. Drawings are left out, whose numbers stand in their tables, and
 * so are the signs of notes and links, what a reader does not see, and what only leads to other
 * pages.
 */
final class Passages implements NodeFilter {
  private static final Set<String> LEFT_OUT =
      Set.of("script", "style", "template", "svg", "nav", "button", "form", "noscript");

  private static final List<String> SIGNS = List.of("vh", "marks", "mark", "fnref", "anchor");

  /** Elements whose parts stand side by side. */
  private static final String ROWS = "tr, dl > div";

  private static final Set<String> NAMES =
      Set.of("h1", "h2", "h3", "h4", "h5", "h6", "dt", "th", "caption", "figcaption");

  private final List<Passage> passages = new ArrayList<>();
  private final List<Passage.Part> parts = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private String anchor = "";
  private String start = "";
  private int rows;
  private int names;
  private boolean ended;

  private Passages() {}

  /** Those of an element, in their order. */
  static List<Passage> of(Element root) {
    Passages passages = new Passages();
    root.childNodes().forEach(node -> node.filter(passages));
    passages.endPart();
    passages.endPassage();
    return passages.passages;
  }

  /** All of an element's text, in one line. */
  static String text(Element root) {
    return of(root).stream()
        .flatMap(passage -> passage.parts().stream())
        .map(Passage.Part::text)
        .collect(Collectors.joining(" "));
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode words) {
      text.append(words.getWholeText());
      ended = false;
    } else if (node instanceof Element element) {
      return begin(element);
    }
    return FilterResult.CONTINUE;
  }

  private FilterResult begin(Element element) {
    if (isLeftOut(element)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    if (isBlock(element)) {
      endPart();
    }
    rows += element.is(ROWS) ? 1 : 0;
    names += NAMES.contains(element.normalName()) ? 1 : 0;
    if (element.hasAttr("id")) {
      anchor = element.id();
      start = text.toString().isBlank() ? anchor : start;
    }
    if (hasGap(element) || ended) {
      text.append(' ');
    }
    ended = false;
    return FilterResult.CONTINUE;
  }

  private static boolean isLeftOut(Element element) {
    return LEFT_OUT.contains(element.normalName())
        || element.hasAttr("hidden")
        || element.attr("aria-hidden").equals("true")
        || element.is("[role=note] > b:first-child")
        || SIGNS.stream().anyMatch(element::hasClass);
  }

  private static boolean isBlock(Element element) {
    String name = element.normalName();
    return name.equals("summary") || (element.isBlock() && !name.equals("br"));
  }

  /** Whether it stands apart from the words around it, as elements do that touch each other. */
  private static boolean hasGap(Element element) {
    return element.is("br, small, small > *");
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element && !isLeftOut(element)) {
      if (hasGap(element)) {
        text.append(' ');
      }
      if (isBlock(element)) {
        endPart();
      }
      names -= NAMES.contains(element.normalName()) ? 1 : 0;
      if (element.is(ROWS)) {
        rows--;
        endPassage();
      }
      ended = true;
    }
    return FilterResult.CONTINUE;
  }

  private void endPart() {
    String words = StringUtil.normaliseWhitespace(text.toString()).strip();
    if (!words.isEmpty()) {
      parts.add(new Passage.Part(start, names > 0, words));
    }
    text.setLength(0);
    start = anchor;
    if (rows == 0) {
      endPassage();
    }
  }

  private void endPassage() {
    if (!parts.isEmpty() && rows == 0) {
      passages.add(new Passage(parts));
      parts.clear();
    }
  }
}
