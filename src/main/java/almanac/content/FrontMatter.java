package almanac.content;

import almanac.source.Span;
import almanac.source.Text;
import almanac.source.YamlNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What stands between the {@code ---} lines of a page.
 *
 * @param at the whole block; the file's start where there is none
 * @param data names of the datasets whose fields the page may name alone
 * @param numbersFree {@code numbers: free}: bare digits are not reported
 * @param readable false where a mistake hides what it holds, which has been reported
 * @param options keys that a layout asks for, such as the home page's {@code key}
 */
public record FrontMatter(
    Span at,
    Optional<Text> title,
    Optional<Text> summary,
    List<Text> data,
    boolean numbersFree,
    Optional<Text> layout,
    Optional<Text> period,
    boolean draft,
    List<Text> aliases,
    boolean readable,
    Map<String, YamlNode> options) {
  public FrontMatter {
    data = List.copyOf(data);
    aliases = List.copyOf(aliases);
    options = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(options));
  }

  /** Of a page that nobody wrote any for. */
  public static FrontMatter none(Span at) {
    return new FrontMatter(
        at,
        Optional.empty(),
        Optional.empty(),
        List.of(),
        false,
        Optional.empty(),
        Optional.empty(),
        false,
        List.of(),
        true,
        Map.of());
  }
}
