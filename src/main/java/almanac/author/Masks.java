package almanac.author;

import almanac.source.DisplayWidth;
import almanac.source.SourceFile;
import almanac.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A text in which one letter stands for each stretch of words, so that who sets its blocks anew can
 * neither read nor change them. The letters are of private use (planes 15 and 16 of Unicode).
 */
final class Masks {
  private static final int FIRST = 0xf0000;

  /** As many letters as there are in both planes, without the two at their ends. */
  private static final int MOST = 0x1fffc;

  private static final Pattern LINE_END = Pattern.compile("^[ \\t]+(?=\n|$)");

  private final List<Span> words;
  private final String text;

  private Masks(List<Span> words, String text) {
    this.words = words;
    this.text = text;
  }

  static Masks of(Span body, List<Span> words) {
    SourceFile file = body.file();
    StringBuilder text = new StringBuilder();
    int masked = 0;
    int from = body.start();
    for (Span word : words.subList(0, Math.min(words.size(), MOST))) {
      text.append(gap(file, from, word.start())).appendCodePoint(FIRST + masked++);
      from = word.end();
    }
    return new Masks(words, text.append(gap(file, from, body.end())).toString());
  }

  /** What stands between two words, without blanks at the end of the first one's line. */
  private static String gap(SourceFile file, int from, int to) {
    return LINE_END.matcher(file.text().substring(from, to)).replaceFirst("");
  }

  String text() {
    return text;
  }

  /** How many columns a masked text fills once its words are back. */
  int width(CharSequence masked) {
    return DisplayWidth.of(restored(masked.toString()));
  }

  /** Whether there are more words than letters. */
  boolean overflow() {
    return words.size() > MOST;
  }

  /** The words in their places again. */
  String restored(String masked) {
    StringBuilder whole = new StringBuilder();
    masked
        .codePoints()
        .forEach(
            c -> {
              if (c >= FIRST && c - FIRST < words.size()) {
                whole.append(words.get(c - FIRST).text());
              } else {
                whole.appendCodePoint(c);
              }
            });
    return whole.toString();
  }

  /** Whether no word, and no letter or digit among the marks, is lost or stands elsewhere. */
  boolean keptBy(String formatted) {
    return said(formatted).equals(said(text));
  }

  /** Letters and digits, those that stand for words among them. */
  private static List<Integer> said(String masked) {
    List<Integer> said = new ArrayList<>();
    masked.codePoints().filter(c -> c >= FIRST || Character.isLetterOrDigit(c)).forEach(said::add);
    return said;
  }
}
