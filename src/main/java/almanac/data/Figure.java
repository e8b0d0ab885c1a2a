package almanac.data;

import almanac.source.Span;
import almanac.source.Text;
import almanac.source.YamlNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A figure as its author described it; what it means is the {@code site} package's to say.
 *
 * @param id unique in the site
 * @param chart the written chart type: bar, dot, line, …
 * @param y one or more fields
 * @param where for each key field, the picked value or values, as written
 * @param periods how many back from the page's; empty for all
 * @param sort {@code value}, or empty for the order of the categories
 * @param targets what is to be reached: expressions, or a period of the data
 * @param bracket ranges of categories, {@code none..b_plus}, drawn with a computed label
 * @param grid of tiles, rows of categories as they lie on a map
 * @param options every other key, by name
 */
public record Figure(
    String id,
    Span at,
    Text chart,
    Optional<Text> x,
    List<Text> y,
    Map<String, List<Text>> where,
    Optional<Text> periods,
    Optional<Text> sort,
    List<Text> highlight,
    List<Text> targets,
    List<Text> bracket,
    Optional<Text> grid,
    Optional<Localized> title,
    Optional<Localized> note,
    Map<String, YamlNode> options) {
  public Figure {
    y = List.copyOf(y);
    where = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(where));
    highlight = List.copyOf(highlight);
    targets = List.copyOf(targets);
    bracket = List.copyOf(bracket);
    options = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(options));
  }

  /** The same with one thing pointed out, by the key of a row or of a series. */
  public Figure highlighting(String key) {
    return new Figure(
        id,
        at,
        chart,
        x,
        y,
        where,
        periods,
        sort,
        List.of(TimeTitle.placed(key, chart)),
        targets,
        bracket,
        grid,
        title,
        note,
        options);
  }
}
