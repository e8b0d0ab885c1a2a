package almanac.print;

import com.openhtmltopdf.extend.FSTextBreaker;

/** Where a word may be broken that no line holds: anywhere but within a character. */
final class CharacterBreaks implements FSTextBreaker {
  private static final int DONE = -1;

  private String text = "";
  private int at;

  @Override
  public void setText(String newText) {
    text = newText;
    at = 0;
  }

  @Override
  public int next() {
    if (at >= text.length()) {
      return DONE;
    }
    at += Character.charCount(text.codePointAt(at));
    return at;
  }
}
