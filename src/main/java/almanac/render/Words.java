package almanac.render;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The theme's own words in one language, by key: what {@code templates/strings/<language>.yaml}
 * holds.
 *
 * @param language as an author writes it, {@code zh} or {@code en}
 * @param tag the same as a BCP 47 tag for {@code lang}: {@code zh-Hans}, {@code en}
 */
public record Words(String language, String tag, Map<String, String> table) {
  public Words {
    table = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(table));
  }

  /** Of several tables, the first that has a key wins: the site's, the theme's, English. */
  public static Words of(String language, List<Map<String, String>> tables) {
    Map<String, String> merged = new LinkedHashMap<>();
    for (Map<String, String> table : tables) {
      table.forEach(merged::putIfAbsent);
    }
    return new Words(language, language.equals("zh") ? "zh-Hans" : language, merged);
  }

  /**
   * The words of a key.
   *
   * @param values what replaces each {@code {}} in their order, or {@code {0}}, {@code {1}} by
   *     number
   */
  public String get(String key, Object... values) {
    String text = table.get(key);
    if (text == null) {
      throw new IllegalArgumentException("no words called \"" + key + "\"");
    }
    for (int i = 0; i < values.length; i++) {
      text = text.replace("{" + i + "}", values[i].toString());
    }
    StringBuilder filled = new StringBuilder(text);
    int from = 0;
    for (Object value : values) {
      int at = filled.indexOf("{}", from);
      if (at >= 0) {
        filled.replace(at, at + 2, value.toString());
        from = at + value.toString().length();
      }
    }
    return filled.toString();
  }

  /** The words for a number of things: of {@code <key>.one} for one, where there are such. */
  public String count(String key, int number) {
    String one = key + ".one";
    return get(number == 1 && table.containsKey(one) ? one : key, number);
  }
}
