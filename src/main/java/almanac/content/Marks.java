package almanac.content;

import java.util.Arrays;
import org.commonmark.text.Characters;

/**
 * A text with invisible letters set beside those runs of {@code *} and {@code ~} that CommonMark
 * (6.2, rules for flanking) would not let open or close emphasis because of full-width punctuation
 * or a value. See {@code src/adr/0003-cjk-emphasis.md}.
 */
final class Marks {
  private static final char FIRST = '\uE000';
  private static final char LAST = '\uF8FF';

  private final String text;
  private final StringBuilder marked;
  private final char mark;
  private int[] origin;

  private Marks(String text, char mark) {
    this.text = text;
    this.mark = mark;
    this.marked = new StringBuilder(text.length() + 16);
    this.origin = new int[text.length() + 16];
  }

  static Marks set(String text) {
    Marks marks = new Marks(text, unused(text));
    marks.copy();
    return marks;
  }

  /** A text in which nothing is marked. */
  static Marks none(String text) {
    Marks marks = new Marks(text, FIRST);
    marks.append(0, text.length());
    marks.finish();
    return marks;
  }

  /** A private-use letter that the text does not hold. */
  private static char unused(String text) {
    boolean[] used = new boolean[LAST - FIRST + 1];
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= FIRST && c <= LAST) {
        used[c - FIRST] = true;
      }
    }
    for (char c = FIRST; c < LAST; c++) {
      if (!used[c - FIRST]) {
        return c;
      }
    }
    return LAST;
  }

  String text() {
    return marked.toString();
  }

  boolean any() {
    return marked.length() > text.length();
  }

  /** Where a character of the marked text stands in the unmarked one. */
  int origin(int index) {
    return origin[index];
  }

  /** A stretch of the marked text as it was written. */
  String strip(String literal) {
    return any() ? literal.replace(String.valueOf(mark), "") : literal;
  }

  private void copy() {
    int at = 0;
    while (at < text.length()) {
      int run = nextRun(at);
      append(at, run);
      at = runEnd(run);
      copyRun(run, at);
    }
    finish();
  }

  private int nextRun(int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) != '*' && text.charAt(at) != '~') {
      at += text.charAt(at) == '\\' && isAscii(at + 1) ? 2 : 1;
    }
    return Math.min(at, text.length());
  }

  /** An escaped sign starts no run; an escaped line break or letter is none. */
  private boolean isAscii(int at) {
    return at < text.length()
        && text.charAt(at) < 0x80
        && Characters.isPunctuationCodePoint(text.charAt(at));
  }

  private int runEnd(int start) {
    int end = start;
    while (end < text.length() && text.charAt(end) == text.charAt(start)) {
      end++;
    }
    return end;
  }

  private void copyRun(int start, int end) {
    if (start == end) {
      return;
    }
    Side before = Side.before(text, start);
    Side after = Side.after(text, end);
    if (before.needsMark(after)) {
      mark(start);
    }
    append(start, end);
    if (after.needsMark(before)) {
      mark(end);
    }
  }

  private void mark(int at) {
    grow(1);
    origin[marked.length()] = at;
    marked.append(mark);
  }

  private void append(int start, int end) {
    grow(end - start);
    for (int i = start; i < end; i++) {
      origin[marked.length() + i - start] = i;
    }
    marked.append(text, start, end);
  }

  private void grow(int by) {
    if (marked.length() + by + 1 > origin.length) {
      origin = Arrays.copyOf(origin, (marked.length() + by) * 3 / 2 + 16);
    }
  }

  private void finish() {
    origin[marked.length()] = text.length();
  }

  /** What stands at one side of a run. */
  private record Side(boolean value, boolean letter, boolean punctuation, boolean wide) {

    static Side before(String text, int end) {
      int c = end == 0 ? '\n' : text.codePointBefore(end);
      return of(c, text.startsWith("}}", end - 2), WideText.isWidePunctuationBefore(text, end));
    }

    static Side after(String text, int start) {
      int c = start == text.length() ? '\n' : text.codePointAt(start);
      return of(c, text.startsWith("{{", start), WideText.isWidePunctuationAt(text, start));
    }

    private static Side of(int c, boolean value, boolean widePunctuation) {
      boolean punctuation = !value && Characters.isPunctuationCodePoint(c);
      boolean letter = value || !(punctuation || Characters.isWhitespaceCodePoint(c));
      boolean wide = value || (punctuation ? widePunctuation : WideText.isWide(c));
      return new Side(value, letter, punctuation, wide);
    }

    /**
     * Whether this side blocks the run: punctuation here and a letter there. It may not where
     * either is full width; and a value is a letter though its braces are not.
     */
    boolean needsMark(Side other) {
      return value || (punctuation && other.letter && (wide || other.wide));
    }
  }
}
