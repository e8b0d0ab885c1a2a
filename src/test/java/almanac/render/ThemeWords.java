package almanac.render;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The theme's words for tests: its files hold one {@code key: text} a line. */
final class ThemeWords {
  private ThemeWords() {}

  static Words of(String language) {
    return Words.of(language, List.of(table(language), table("en")));
  }

  static Map<String, String> table(String language) {
    Map<String, String> table = new LinkedHashMap<>();
    for (String line : Theme.text("strings/" + language + ".yaml").split("\n", -1)) {
      int colon = line.indexOf(": ");
      if (!line.startsWith("#") && colon > 0) {
        table.put(line.substring(0, colon), unquoted(line.substring(colon + 2)));
      }
    }
    return table;
  }

  private static String unquoted(String text) {
    return text.startsWith("\"") ? text.substring(1, text.length() - 1) : text;
  }
}
