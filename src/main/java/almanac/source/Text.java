package almanac.source;

import java.util.Arrays;

/**
 * A text that knows where each of its characters was written, though quoting, indentation or
 * escapes of the file may be gone from it. Offsets are in UTF-16 units.
 */
public final class Text {
  private final String value;
  private final SourceFile file;
  private final int[] offsets;

  /**
   * @param offsets where each character of {@code value} stands in the file, and one more: where
   *     the last one ends
   */
  public Text(String value, SourceFile file, int[] offsets) {
    if (offsets.length != value.length() + 1) {
      throw new IllegalArgumentException("offsets: one for each character and one for the end");
    }
    this.value = value;
    this.file = file;
    this.offsets = offsets.clone();
  }

  /** The text of a span, just as it was written. */
  public static Text of(Span span) {
    String value = span.text();
    int[] offsets = new int[value.length() + 1];
    Arrays.setAll(offsets, i -> span.start() + i);
    return new Text(value, span.file(), offsets);
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
    int start = offsets[from];
    int end = to > from ? Math.max(start, offsets[to - 1] + 1) : start;
    return new Span(file, start, end);
  }

  /** A part of the text, the end excluded. */
  public Text part(int from, int to) {
    return new Text(value.substring(from, to), file, Arrays.copyOfRange(offsets, from, to + 1));
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
