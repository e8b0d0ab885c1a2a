package almanac.markup;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/**
 * Ids of a page among those of others: {@code loans.overall} is {@code overall} of {@code loans}.
 */
record Ids(String page) {
  /** Attributes that hold ids, with spaces between them. */
  private static final List<String> REFERENCES =
      List.of("aria-controls", "aria-describedby", "aria-labelledby", "for", "headers");

  private static final Pattern INSIDE = Pattern.compile("url\\(#([^)]+)\\)");

  /** What XML does not allow in an id, and the sign that ends the page's name. */
  private static final Pattern FOREIGN = Pattern.compile("[^\\p{L}\\p{N}_-]");

  /** The name of a page. */
  static String clean(String file) {
    String clean = FOREIGN.matcher(file.replaceFirst("\\.html$", "")).replaceAll("-");
    return Character.isLetter(clean.codePointAt(0)) ? clean : "p-" + clean;
  }

  /** The page's own part of an id. */
  static String page(String id) {
    int dot = id.indexOf('.');
    return dot < 0 ? id : id.substring(0, dot);
  }

  /** An id of the page, or the page's own. */
  String of(String id) {
    String clean = Pattern.compile("[^\\p{L}\\p{N}._-]").matcher(id).replaceAll("_");
    return id.isEmpty() ? page : page + "." + clean;
  }

  /** Renames all ids below an element, and what speaks of them but for links. */
  void rename(Element root) {
    root.select("[id]").forEach(e -> e.attr("id", of(e.id())));
    for (String name : REFERENCES) {
      root.select("[" + name + "]").forEach(e -> e.attr(name, all(e.attr(name))));
    }
    root.select("svg [href^=#]")
        .forEach(e -> e.attr("href", "#" + of(e.attr("href").substring(1))));
    root.select("svg *").forEach(this::inside);
  }

  private String all(String ids) {
    return Stream.of(ids.strip().split("\\s+")).map(this::of).collect(Collectors.joining(" "));
  }

  private void inside(Element drawn) {
    for (Attribute attribute : drawn.attributes()) {
      if (attribute.getValue().contains("url(#")) {
        attribute.setValue(
            INSIDE
                .matcher(attribute.getValue())
                .replaceAll(m -> Matcher.quoteReplacement("url(#" + of(m.group(1)) + ")")));
      }
    }
  }
}
