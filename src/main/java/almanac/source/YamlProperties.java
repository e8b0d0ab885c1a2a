package almanac.source;

import java.util.HashSet;
import java.util.Set;

/** The anchor and the tag before a node: both are refused, and each is reported once. */
final class YamlProperties {
  private final Diagnostics diagnostics;
  private final Set<Integer> seen = new HashSet<>();

  YamlProperties(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /** Where the node proper stands. */
  Span behind(Span at) {
    Span rest = at;
    while (rest.end() > rest.start() && "&!".indexOf(first(rest)) >= 0) {
      int end = endOfWord(rest);
      if (seen.add(rest.start())) {
        diagnostics.report(report(rest.part(0, end)));
      }
      rest = skipBlanks(rest.part(end, rest.end() - rest.start()));
    }
    return rest;
  }

  private static char first(Span span) {
    return span.file().text().charAt(span.start());
  }

  private static int endOfWord(Span span) {
    int at = span.start();
    while (at < span.end() && !Character.isWhitespace(span.file().text().charAt(at))) {
      at++;
    }
    return at - span.start();
  }

  private static Span skipBlanks(Span span) {
    String text = span.file().text();
    int at = span.start();
    while (at < span.end() && (Character.isWhitespace(text.charAt(at)) || text.charAt(at) == '#')) {
      int lineEnd = text.indexOf('\n', at);
      at = text.charAt(at) != '#' ? at + 1 : lineEnd < 0 ? span.end() : lineEnd;
    }
    int start = Math.min(at, span.end());
    return span.file().span(start, span.end());
  }

  private static Diagnostic report(Span at) {
    return at.text().startsWith("&") ? YamlSyntax.anchor(at) : YamlSyntax.tag(at);
  }
}
