package almanac.search;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The short sequences of characters that an index knows: single ones, pairs, and three letters or
 * digits, of which there are too few pairs to tell pages apart. Letters that abbreviate Chinese
 * words are known behind a tilde, whole titles behind two equals signs.
 */
final class Grams {
  /** Before two or three initials. */
  private static final String INITIALS = "~";

  private static final String WHOLE = "==";

  private Grams() {}

  /** Those of a folded text. */
  static Set<String> of(String folded) {
    Set<String> grams = new HashSet<>();
    for (int i = 0; i < folded.length(); i++) {
      grams.add(folded.substring(i, i + 1));
      if (i + 2 <= folded.length()) {
        grams.add(folded.substring(i, i + 2));
      }
      if (i + 3 <= folded.length() && isWord(folded, i, i + 3)) {
        grams.add(folded.substring(i, i + 3));
      }
    }
    return grams;
  }

  private static boolean isWord(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!isAlphanumeric(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  static boolean isAlphanumeric(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
  }

  /** What is known of a title alone. */
  static String ofTitle(String folded) {
    return WHOLE + folded;
  }

  /** Those of every way to abbreviate a folded text; characters that have no letter part words. */
  static Set<String> ofInitials(String folded) {
    Set<String> grams = new HashSet<>();
    for (int i = 0; i < folded.length(); i++) {
      List<String> longer = List.of(INITIALS);
      for (int j = i; j < Math.min(i + 3, folded.length()); j++) {
        longer = extended(longer, Readings.letters(folded.charAt(j)));
        if (j > i) {
          grams.addAll(longer);
        }
      }
    }
    return grams;
  }

  private static List<String> extended(List<String> starts, Set<Character> next) {
    return starts.stream().flatMap(s -> next.stream().map(letter -> s + letter)).toList();
  }

  /**
   * The file in which a sequence is looked up (FNV-1a over its UTF-16 units, in 32 bits).
   *
   * @param files how many there are
   */
  static int file(String gram, int files) {
    int hash = 0x811c9dc5;
    for (int i = 0; i < gram.length(); i++) {
      hash = (hash ^ gram.charAt(i)) * 0x01000193;
    }
    return Integer.remainderUnsigned(hash, files);
  }
}
