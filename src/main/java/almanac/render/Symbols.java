package almanac.render;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** What the symbols in cells without a number mean. */
final class Symbols {
  private Symbols() {}

  /**
   * Of the symbols that occur: blank (not known), — (does not apply), … (below the smallest unit).
   */
  static List<String> legend(Words words, Collection<String> occurring) {
    List<String> legend = new ArrayList<>();
    if (occurring.contains("")) {
      legend.add(words.get("legend.blank"));
    }
    if (occurring.contains("—")) {
      legend.add(words.get("legend.none"));
    }
    if (occurring.contains("…")) {
      legend.add(words.get("legend.small"));
    }
    return legend;
  }
}
