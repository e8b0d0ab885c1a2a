package almanac.source;

import java.util.Arrays;

/**
 * A text that knows where each of its characters was written, though quoting, indentation or
 * escapes of the file may be gone from it. Offsets are in UTF-16 units.
 */
public final class Text {
  /** Of a text whose characters stand side by side in the file, which most do. */
  private static final int[] UNBROKEN = {};

  private final String value;
  private final SourceFile file;
  private final int start;
  private final int[] offsets;

  /**
   * @param offsets where each character of {@code value} stands in the file, and one more: where
   *     the last one ends
   */
  public Text(String value, SourceFile file, int[] offsets) {
    this(value, file, offsets[0], isUnbroken(offsets) ? UNBROKEN : offsets.clone());
    if (offsets.length != value.length() + 1) {
      throw new IllegalArgumentException("offsets: one for each character and one for the end");
    }
  }

  private Text(String value, SourceFile file, int start, int[] offsets) {
    this.value = value;
    this.file = file;
    this.start = start;
    this.offsets = offsets;
  }

  private static boolean isUnbroken(int[] offsets) {
    for (int i = 1; i < offsets.length; i++) {
      if (offsets[i] != offsets[0] + i) {
        return false;
      }
    }
    return true;
  }

  /** The text of a span, just as it was written. */
  public static Text of(Span span) {
    return written(span.text(), span);
  }

  /**
   * The same, of a span whose text is known: equal texts can share their letters.
   *
   * @param value the written text of the span
   */
  static Text written(String value, Span span) {
    return new Text(value, span.file(), span.start(), UNBROKEN);
  }

  public String value() {
    return value;
  }

  public SourceFile file() {
    return file;
  }

  public boolean isEmpty() {
    return value.isEmpty();
  }

  public int length() {
    return value.length();
  }

  /** Where all of the text stands. */
  public Span span() {
    return span(0, value.length());
  }

  /** Where the characters from one offset to another, the end excluded, stand in the file. */
  public Span span(int from, int to) {
    int first = offset(from);
    int end = to > from ? Math.max(first, offset(to - 1) + 1) : first;
    return new Span(file, first, end);
  }

  private int offset(int index) {
    return offsets.length == 0 ? start + index : offsets[index];
  }

  /** A part of the text, the end excluded. */
  public Text part(int from, int to) {
    if (from == 0 && to == value.length()) {
      return this;
    }
    int[] own = offsets.length == 0 ? UNBROKEN : Arrays.copyOfRange(offsets, from, to + 1);
    return new Text(value.substring(from, to), file, offset(from), own);
  }

  /** Without white space at either end. */
  public Text strip() {
    int from = 0;
    int to = value.length();
    while (from < to && Character.isWhitespace(value.charAt(from))) {
      from++;
    }
    while (to > from && Character.isWhitespace(value.charAt(to - 1))) {
      to--;
    }
    return part(from, to);
  }

  @Override
  public String toString() {
    return value;
  }
}
