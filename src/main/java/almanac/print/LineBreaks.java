package almanac.print;

import com.openhtmltopdf.extend.FSTextBreaker;

/** Where a line may end, by {@link Kind} of the two characters. */
final class LineBreaks implements FSTextBreaker {
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
    at = next(text, at);
    return at;
  }

  /** The next place after one where the text may be broken; its end at last. */
  static int next(String text, int from) {
    int before = text.codePointAt(from);
    int at = from + Character.charCount(before);
    while (at < text.length()) {
      int after = text.codePointAt(at);
      if (Kind.mayPart(before, after)) {
        return at;
      }
      before = after;
      at += Character.charCount(after);
    }
    return at;
  }
}
