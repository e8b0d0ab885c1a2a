package almanac.export;

import java.util.List;
import java.util.Map;

/** What symbols in place of numbers, and words of status, mean. */
final class Legend {
  private Legend() {}

  /** A symbol or a word, and its meaning by language. */
  record Line(String symbol, Map<String, String> texts) {}

  static List<Line> lines(Colophon colophon) {
    return List.of(
        line(colophon, "", "symbol.blank"),
        line(colophon, "—", "symbol.none"),
        line(colophon, "…", "symbol.small"),
        line(colophon, "derived", "status.derived"),
        line(colophon, "computed", "status.computed"),
        line(colophon, "about", "status.about"),
        line(colophon, "revised", "status.revised"));
  }

  private static Line line(Colophon colophon, String symbol, String key) {
    return new Line(symbol, colophon.each(language -> colophon.wording().word(language, key)));
  }
}
