package almanac.print;

import com.openhtmltopdf.extend.FSTextBreaker;

/** Places where a text may be broken, one after the other, as the layout asks for them. */
final class TextBreaks implements FSTextBreaker {
  private static final int DONE = -1;

  private final Step step;
  private String text = "";
  private int at;

  TextBreaks(Step step) {
    this.step = step;
  }

  /** From a place before the end of a text to the next one. */
  @FunctionalInterface
  interface Step {
    int next(String text, int from);
  }

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
    at = step.next(text, at);
    return at;
  }
}
