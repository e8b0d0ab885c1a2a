package almanac.search;

import java.util.BitSet;

/**
 * Where a sequence of characters occurs: numbers of pages, ascending, as text of 64 letters. Few
 * pages are written as the distances between them, five bits to a letter, low ones first, the sixth
 * says that more follow; many as one bit for each page behind {@code !}.
 */
final class Postings {
  private static final String LETTERS =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
  private static final int MORE = 32;
  private static final int BITS = 6;

  private final StringBuilder distances = new StringBuilder(4);
  private int last = -1;

  /** Adds a page, whose number must not be below that of one added before. */
  void add(int page) {
    if (page == last) {
      return;
    }
    int distance = page - last - 1;
    while (distance >= MORE) {
      distances.append(LETTERS.charAt((distance % MORE) | MORE));
      distance /= MORE;
    }
    distances.append(LETTERS.charAt(distance));
    last = page;
  }

  /** The shorter of both ways to write them. */
  String written() {
    return distances.length() <= last / BITS + 2 ? distances.toString() : "!" + bits();
  }

  private String bits() {
    BitSet pages = pages();
    StringBuilder bits = new StringBuilder();
    for (int start = 0; start <= last; start += BITS) {
      int letter = 0;
      for (int i = 0; i < BITS; i++) {
        letter |= pages.get(start + i) ? 1 << i : 0;
      }
      bits.append(LETTERS.charAt(letter));
    }
    return bits.toString();
  }

  private BitSet pages() {
    BitSet pages = new BitSet();
    int page = -1;
    int distance = 0;
    int shift = 0;
    for (int i = 0; i < distances.length(); i++) {
      int letter = LETTERS.indexOf(distances.charAt(i));
      distance += (letter % MORE) << shift;
      shift += 5;
      if (letter < MORE) {
        page += distance + 1;
        pages.set(page);
        distance = 0;
        shift = 0;
      }
    }
    return pages;
  }
}
