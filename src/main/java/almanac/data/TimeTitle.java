package almanac.data;

import almanac.source.Text;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** What readers call a field that its author did not title: its name, but for years and periods. */
final class TimeTitle {
  private TimeTitle() {}

  static Localized of(Text name) {
    return switch (name.value()) {
      case "year" -> words(name, "年份", "Year");
      case "period" -> words(name, "时期", "Period");
      default -> Localized.of(name);
    };
  }

  private static Localized words(Text name, String chinese, String english) {
    Map<String, Text> texts = new LinkedHashMap<>();
    texts.put("", name);
    texts.put("zh", placed(chinese, name));
    texts.put("en", placed(english, name));
    return new Localized(texts);
  }

  /** The word, said to stand where the name was written. */
  static Text placed(String word, Text name) {
    int[] offsets = new int[word.length() + 1];
    Arrays.fill(offsets, name.span().start());
    return new Text(word, name.file(), offsets);
  }
}
