package almanac.search;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import net.sourceforge.pinyin4j.PinyinHelper;

/**
 * How Chinese characters are read aloud: the first letters of their syllables in Pinyin, one for
 * each reading that a character has.
 */
public final class Readings {
  /** Characters that begin words in more than one reading; of others, one is rare. */
  private static final String TWICE = "长重行调参朝传厦单会降盛藏曾";

  private static final Map<Character, Set<Character>> KNOWN = new ConcurrentHashMap<>();

  private Readings() {}

  /** The letters that a folded character may be abbreviated with; a Latin letter is its own. */
  static Set<Character> letters(char c) {
    return KNOWN.computeIfAbsent(c, Readings::read);
  }

  private static Set<Character> read(char c) {
    if (Grams.isAlphanumeric(c)) {
      return Set.of(c);
    }
    Set<Character> letters = new TreeSet<>();
    Arrays.stream(syllables(c)).forEach(syllable -> letters.add(syllable.charAt(0)));
    return letters;
  }

  /** The most usual one first; none of what is no Chinese character. */
  private static String[] syllables(char c) {
    String[] syllables = Folding.isHan(c) ? PinyinHelper.toHanyuPinyinStringArray(c) : null;
    return syllables == null ? new String[0] : syllables;
  }

  /** For each letter the Chinese characters among those used that it may stand for. */
  static Map<Character, String> table(Set<Character> used) {
    Map<Character, String> table = new TreeMap<>();
    for (char c : new TreeSet<>(used)) {
      if (Folding.isHan(c)) {
        letters(c).forEach(letter -> table.merge(letter, String.valueOf(c), String::concat));
      }
    }
    return table;
  }

  /**
   * The letters under which a title stands in a list from A to Z, {@code #} for a title that begins
   * with none: the first reading's, and each other one's of a character that begins words in both.
   */
  public static Set<String> headings(String title) {
    return Folding.fold(title)
        .chars()
        .mapToObj(c -> (char) c)
        .filter(c -> !letters(c).isEmpty())
        .findFirst()
        .map(Readings::headings)
        .orElse(Set.of("#"));
  }

  private static Set<String> headings(char c) {
    Set<Character> letters =
        Folding.isHan(c) && TWICE.indexOf(c) < 0 ? Set.of(syllables(c)[0].charAt(0)) : letters(c);
    Set<String> headings = new TreeSet<>();
    letters.forEach(letter -> headings.add(heading(letter)));
    return headings;
  }

  private static String heading(char letter) {
    return letter >= 'a' ? String.valueOf((char) (letter - 'a' + 'A')) : "#";
  }
}
