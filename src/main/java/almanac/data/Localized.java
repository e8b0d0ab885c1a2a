package almanac.data;

import almanac.source.Text;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A text of an author in one or more languages; at least one. A text written without a language
 * stands under the empty key and serves every language.
 */
public record Localized(Map<String, Text> texts) {
  public Localized {
    texts = Collections.unmodifiableMap(new LinkedHashMap<>(texts));
    if (texts.isEmpty()) {
      throw new IllegalArgumentException("a text in no language");
    }
  }

  public static Localized of(Text text) {
    return new Localized(Map.of("", text));
  }

  /** In the language, or else in the first that was written. */
  public Text in(String language) {
    Text own = texts.get(language);
    return own != null ? own : texts.values().iterator().next();
  }

  /** Whether the language has a text of its own, or all share one. */
  public boolean speaks(String language) {
    return texts.containsKey(language) || texts.containsKey("");
  }
}
