package almanac.browser;

import almanac.search.Folding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * What a search of the built site ought to find: every block of text of every page, read out of the
 * finished files in a way of its own, and looked through from end to end.
 *
 * @param pages the blocks of each by its address
 */
record SearchOracle(Map<String, List<Block>> pages) {
  private static final String BLOCKS =
      "address, article, aside, blockquote, caption, dd, details, div, dl, dt, figcaption, figure,"
          + " h1, h2, h3, h4, h5, h6, hr, li, ol, p, pre, section, summary, table, tbody, td, tfoot,"
          + " th, thead, tr, ul";

  private static final String UNREAD =
      "nav, svg, script, style, form, button, template, noscript, .vh, .marks, .mark, .fnref,"
          + " [role=note] > b:first-child, .anchor, [hidden], [aria-hidden=true]";

  private static final String NOT_TO_BE_FOUND = "<meta name=\"robots\" content=\"noindex\">";

  private static final String END = "\u0003";

  /** Text that is read without a break, and how it is searched. */
  record Block(String text, String folded) {}

  /** Of the pages of one language. */
  static SearchOracle of(Path site, String language) throws IOException {
    Map<String, List<Block>> pages = new TreeMap<>();
    try (Stream<Path> files = Files.walk(site)) {
      for (Path file : files.toList()) {
        String address = site.relativize(file).toString().replace('\\', '/');
        if (isFound(address) && address.startsWith("en/") == language.equals("en")) {
          String html = Files.readString(file);
          if (!html.contains(NOT_TO_BE_FOUND)) {
            pages.put(address, blocks(html));
          }
        }
      }
    }
    return new SearchOracle(pages);
  }

  private static boolean isFound(String file) {
    return file.endsWith(".html")
        && !file.matches("(.*\\.embed|(en/)?(report|policy-guide))\\.html");
  }

  private static List<Block> blocks(String html) {
    Element main = Objects.requireNonNull(Jsoup.parse(html).selectFirst("main"));
    main.select(UNREAD).remove();
    List<Element> touching =
        main.select("*").stream().filter(e -> e.previousSibling() instanceof Element).toList();
    for (Element element : main.select("*")) {
      String gap = element.is(BLOCKS) ? END : element.is("br, small, small > *") ? " " : "";
      String before = touching.contains(element) ? gap + " " : gap;
      element.before(new TextNode(before)).after(new TextNode(gap));
    }
    return Stream.of(main.wholeText().split(END))
        .map(text -> text.replaceAll("[\\s\u00a0\u3000]+", " ").strip())
        .filter(text -> !text.isEmpty())
        .map(text -> new Block(text, Folding.fold(text)))
        .toList();
  }

  /** How many blocks of a page hold a folded text; pages without any are left out. */
  Map<String, Integer> holding(String folded) {
    Map<String, Integer> holding = new TreeMap<>();
    pages.forEach(
        (address, blocks) -> {
          int count = (int) blocks.stream().filter(b -> b.folded().contains(folded)).count();
          if (count > 0) {
            holding.put(address, count);
          }
        });
    return holding;
  }
}
