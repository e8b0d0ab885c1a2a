package almanac.source;

import java.util.Arrays;

/** Turns an index in code points, as the YAML library counts, into one in UTF-16 units. */
final class CodePoints {
  /** Indexes in code points of the characters that take two units. */
  private final int[] wide;

  CodePoints(String text) {
    int[] found = new int[0];
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      if (Character.isHighSurrogate(text.charAt(i))) {
        found = count < found.length ? found : Arrays.copyOf(found, Math.max(16, count * 2));
        found[count] = i - count;
        count++;
      }
    }
    wide = Arrays.copyOf(found, count);
  }

  int offset(int index) {
    int at = Arrays.binarySearch(wide, index);
    return index + (at >= 0 ? at : -at - 1);
  }
}
