package almanac.search;

import almanac.source.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Values as a script writes them. */
final class Script {
  private static final char LINE = '\u2028';
  private static final char PARAGRAPH = '\u2029';

  private Script() {}

  /**
   * A text. Two line ends are part of no string in old browsers (ECMAScript before 2019), and a
   * sequence of characters may begin or end within a surrogate pair.
   */
  static String text(String text) {
    String quoted = Json.quote(text);
    StringBuilder script = new StringBuilder(quoted.length());
    for (int i = 0; i < quoted.length(); i++) {
      char c = quoted.charAt(i);
      if (Character.isSurrogate(c) || c == LINE || c == PARAGRAPH) {
        script.append("\\u").append(Integer.toHexString(c));
      } else {
        script.append(c);
      }
    }
    return script.toString();
  }

  /** Texts by their names. */
  static String object(Map<?, String> texts) {
    return texts.entrySet().stream()
        .map(e -> text(e.getKey().toString()) + ":" + text(e.getValue()))
        .collect(Collectors.joining(",", "{", "}"));
  }

  /**
   * What is to be known first: how files are laid out, how many pieces each file of text has, of
   * which kind pieces are, what the kinds are called, what folds, and words to speak with.
   */
  static String start(
      Layout layout, List<Integer> kinds, List<Integer> texts, Folding.Table folds) {
    List<String> values =
        List.of(
            "\"files\":" + layout.sequences(),
            "\"texts\":" + list(texts.stream().map(String::valueOf).toList()),
            "\"kinds\":" + runs(kinds),
            "\"names\":" + list(layout.names().stream().map(Script::text).toList()),
            "\"words\":" + object(layout.words()),
            "\"from\":" + text(folds.from()),
            "\"to\":" + text(folds.to()));
    return "{" + String.join(",", values) + "}";
  }

  private static String list(List<String> values) {
    return "[" + String.join(",", values) + "]";
  }

  /** Each kind and how many pieces of it follow each other. */
  private static String runs(List<Integer> kinds) {
    List<String> runs = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= kinds.size(); i++) {
      if (i == kinds.size() || !kinds.get(i).equals(kinds.get(start))) {
        runs.add("[" + kinds.get(start) + "," + (i - start) + "]");
        start = i;
      }
    }
    return list(runs);
  }
}
