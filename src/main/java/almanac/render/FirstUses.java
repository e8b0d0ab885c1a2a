package almanac.render;

import almanac.site.Term;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;

/** Links the first use of each term on one page. */
final class FirstUses {
  private final Here here;
  private final Terms terms;
  private final Set<String> seen = new HashSet<>();

  FirstUses(Here here, Terms terms) {
    this.here = here;
    this.terms = terms;
    seen.add(here.path()); // a page that explains a term does not lead to itself
  }

  /** The text as HTML. */
  Html of(String text) {
    if (terms.pattern().isEmpty()) {
      return escaped(text);
    }
    Matcher matcher = terms.pattern().get().matcher(text);
    StringBuilder html = new StringBuilder();
    int from = 0;
    while (matcher.find()) {
      Term term = terms.named(matcher.group());
      if (seen.add(term.item().path())) {
        html.append(escaped(text.substring(from, matcher.start())));
        html.append("<a class=\"term\" href=\"").append(Html.of(Terms.href(here, term)));
        html.append("\">").append(escaped(matcher.group())).append("</a>");
        from = matcher.end();
      }
    }
    return new Html(html.append(escaped(text.substring(from))).toString());
  }

  /** As CommonMark escapes text. */
  private static Html escaped(String text) {
    return new Html(
        text.replace("&", "&amp;")
            .replace("<", "&lt;")
            .replace(">", "&gt;")
            .replace("\"", "&quot;"));
  }
}
