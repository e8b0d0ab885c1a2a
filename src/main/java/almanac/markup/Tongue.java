package almanac.markup;

import org.jsoup.nodes.Element;

/** Marks between words, as a language writes them. */
record Tongue(String colon, String semicolon, String open, String close) {
  private static final Tongue CHINESE = new Tongue("：", "；", "（", "）");
  private static final Tongue OTHER = new Tongue(": ", "; ", " (", ")");

  /** The one that an element is written in. */
  static Tongue of(Element element) {
    Element said = element.closest("[lang]");
    return said != null && said.attr("lang").startsWith("zh") ? CHINESE : OTHER;
  }
}
