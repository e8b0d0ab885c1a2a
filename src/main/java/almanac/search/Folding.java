package almanac.search;

import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * What counts as the same in a search: full and half width (NFKD), capitals, accents, traditional
 * and simplified characters, kinds of quotes, dashes and brackets, numbers with commas or without,
 * and blanks between Chinese characters or beside them. Every character folds by itself, so that a
 * part of a text is a part of the folded text. The browser folds in the same way.
 */
public final class Folding {
  /** Signs that are typed in several ways, each above the one that it counts as. */
  private static final String SIGNS = "‘’“”‐‑‒–—―−〔〕【】[]";

  private static final String PLAIN = "''\"\"-------()()()";

  /** Accents, and what takes no room. */
  private static final Pattern NOTHING =
      Pattern.compile("[\\u0300-\\u036f\\u00ad\\u200b-\\u200d\\u2060\\ufeff]");

  private static final Transliterator SIMPLIFIED = Transliterator.getInstance("Hant-Hans");
  private static final Map<Integer, String> KNOWN = new ConcurrentHashMap<>();

  private Folding() {}

  /** A text as it is searched. */
  public static String fold(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    text.codePoints()
        .mapToObj(c -> KNOWN.computeIfAbsent(c, Folding::form))
        .forEach(form -> form.chars().forEach(c -> add(folded, (char) c)));
    int end = folded.length();
    return end > 0 && folded.charAt(end - 1) == ' '
        ? folded.substring(0, end - 1)
        : folded.toString();
  }

  private static void add(StringBuilder folded, char c) {
    int last = folded.length() - 1;
    char before = last < 0 ? ' ' : folded.charAt(last);
    if (c == ' ' && (before == ' ' || isHan(before))) {
      return;
    }
    boolean joins = before == ' ' && isHan(c);
    boolean counts = before == ',' && isDigit(c) && last > 0 && isDigit(folded.charAt(last - 1));
    if (last >= 0 && (joins || counts)) {
      folded.setLength(last);
    }
    folded.append(c);
  }

  static boolean isHan(char c) {
    return c >= '\u3400' && c <= '\u9fff';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static String form(int c) {
    String parts = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKD);
    String low = NOTHING.matcher(parts).replaceAll("").toLowerCase(Locale.ROOT);
    StringBuilder form = new StringBuilder();
    Normalizer.normalize(low, Normalizer.Form.NFC)
        .chars()
        .forEach(p -> form.append(plain((char) p)));
    return form.toString();
  }

  private static char plain(char c) {
    int sign = SIGNS.indexOf(c);
    return sign >= 0 ? PLAIN.charAt(sign) : Character.isWhitespace(c) ? ' ' : simplified(c);
  }

  /** Characters for characters alone: words that differ by region stay as they are. */
  private static char simplified(char c) {
    if (!isHan(c)) {
      return c;
    }
    String text = SIMPLIFIED.transliterate(String.valueOf(c));
    return text.length() == 1 ? text.charAt(0) : c;
  }

  /** Characters that fold to others, and what each folds to, where that is among those used. */
  static Table table(Set<Character> used) {
    StringBuilder from = new StringBuilder(SIGNS);
    StringBuilder to = new StringBuilder(PLAIN);
    for (char c = '\u3400'; c <= '\u9fff'; c++) {
      char simplified = simplified(c);
      if (simplified != c && used.contains(simplified)) {
        from.append(c);
        to.append(simplified);
      }
    }
    return new Table(from.toString(), to.toString());
  }

  /**
   * Single characters.
   *
   * @param to as long as {@code from}
   */
  record Table(String from, String to) {}
}
