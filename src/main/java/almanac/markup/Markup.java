package almanac.markup;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A finished page as a tree. */
public final class Markup {
  private final Document document;

  private Markup(Document document) {
    this.document = document;
  }

  /** Reads a page, in UTF-8. */
  public static Markup of(byte[] html) {
    return new Markup(Jsoup.parse(new String(html, StandardCharsets.UTF_8)));
  }

  /** BCP 47. */
  public String language() {
    return document.selectXpath("/html").attr("lang");
  }

  /** Of the window: page · section · site. */
  public String title() {
    return document.title();
  }

  /** The first heading's text; the window's title where there is none. */
  public String heading() {
    Element heading = main().selectFirst("h1");
    return heading == null ? title() : Passages.text(heading);
  }

  /** What the page stands below, from the home page's first part down to its own list. */
  public List<String> trail() {
    List<String> trail = document.select(".crumbs li").eachText();
    return trail.size() < 2 ? List.of() : trail.subList(1, trail.size() - 1);
  }

  /** The text that readers see, without what stands around every page. */
  public List<Passage> passages() {
    return Passages.of(main());
  }

  /** What the page is there for, without what stands around every page. */
  Element main() {
    Element main = document.selectFirst("main");
    return main == null ? document.body() : main;
  }
}
