package almanac.value;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** A text by language, the first language's for those that lack; under the empty key for all. */
public record Words(Map<String, String> byLanguage) {
  public Words {
    byLanguage = Collections.unmodifiableMap(new LinkedHashMap<>(byLanguage));
    if (byLanguage.isEmpty()) {
      throw new IllegalArgumentException("words in no language");
    }
  }

  public static Words of(String text) {
    return new Words(Map.of("", text));
  }

  public String in(String language) {
    String own = byLanguage.get(language);
    return own != null ? own : byLanguage.values().iterator().next();
  }
}
