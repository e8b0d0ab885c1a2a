package almanac.export;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** What stands where there is no number or word. */
final class Symbols {
  /** What each means, in the words of the standards' own language. */
  static final Map<String, String> MEANING;

  static {
    Map<String, String> meaning = new LinkedHashMap<>();
    meaning.put("", "not known");
    meaning.put("—", "does not apply");
    meaning.put("…", "above zero, below the smallest unit");
    MEANING = Collections.unmodifiableMap(meaning);
  }

  private Symbols() {}
}
