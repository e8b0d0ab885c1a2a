package almanac.content;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;
import org.commonmark.text.Characters;

/**
 * Which characters are set full width, and so take no space beside them in Chinese and Japanese.
 */
final class WideText {
  private static final Set<UnicodeScript> SCRIPTS =
      EnumSet.of(
          UnicodeScript.HAN,
          UnicodeScript.HIRAGANA,
          UnicodeScript.KATAKANA,
          UnicodeScript.BOPOMOFO,
          UnicodeScript.YI);

  /** Narrow in Latin text, wide in Chinese: Unicode calls their width ambiguous (UAX 11). */
  private static final String AMBIGUOUS = "“”‘’…‥—―·";

  private WideText() {}

  /** A Han character or its kin, or a full-width sign. */
  static boolean isWide(int c) {
    return c >= 0x2E80 && (isWideBlock(c) || SCRIPTS.contains(UnicodeScript.of(c)));
  }

  private static boolean isWideBlock(int c) {
    return (c >= 0x3001 && c <= 0x30FF)
        || (c >= 0x3200 && c <= 0x33FF)
        || (c >= 0xFE10 && c <= 0xFE1F)
        || (c >= 0xFE30 && c <= 0xFE6F)
        || (c >= 0xFF01 && c <= 0xFF60)
        || (c >= 0xFFE0 && c <= 0xFFE6);
  }

  static boolean isAmbiguous(int c) {
    return AMBIGUOUS.indexOf(c) >= 0;
  }

  static boolean isWidePunctuation(int c) {
    return isWide(c) && Characters.isPunctuationCodePoint(c);
  }

  /** Whether a punctuation mark before {@code end} is wide, by what it stands beside. */
  static boolean isWidePunctuationBefore(CharSequence text, int end) {
    int at = end;
    for (int i = 0; i < 4 && at > 0; i++) {
      int c = Character.codePointBefore(text, at);
      if (!isAmbiguous(c)) {
        return i == 0 ? isWidePunctuation(c) : isWide(c);
      }
      at -= Character.charCount(c);
    }
    return false;
  }

  /** Whether a punctuation mark at {@code start} is wide, by what it stands beside. */
  static boolean isWidePunctuationAt(CharSequence text, int start) {
    int at = start;
    for (int i = 0; i < 4 && at < text.length(); i++) {
      int c = Character.codePointAt(text, at);
      if (!isAmbiguous(c)) {
        return i == 0 ? isWidePunctuation(c) : isWide(c);
      }
      at += Character.charCount(c);
    }
    return false;
  }
}
