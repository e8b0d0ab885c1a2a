package almanac.source;

/**
 * How many columns of a terminal a text fills (Unicode Standard Annex 11): two for a Han or
 * full-width character and for an emoji, none for a mark that is set on another character.
 */
public final class DisplayWidth {
  /** First and last of the ranges that are Wide or Fullwidth, in order. */
  private static final int[] WIDE = {
    0x1100, 0x115f, 0x231a, 0x231b, 0x2329, 0x232a, 0x23e9, 0x23ec, 0x25fd, 0x25fe, 0x2614, 0x2615,
    0x2648, 0x2653, 0x26aa, 0x26ab, 0x2705, 0x2705, 0x270a, 0x270b, 0x274c, 0x274c, 0x2795, 0x2797,
    0x2b1b, 0x2b1c, 0x2e80, 0x303e, 0x3041, 0xa4cf, 0xa960, 0xa97f, 0xac00, 0xd7a3, 0xf900, 0xfaff,
    0xfe10, 0xfe19, 0xfe30, 0xfe6f, 0xff01, 0xff60, 0xffe0, 0xffe6, 0x16fe0, 0x18dff, 0x1aff0,
    0x1b2ff, 0x1f18e, 0x1f19a, 0x1f200, 0x1f320, 0x1f32d, 0x1f64f, 0x1f680, 0x1f6ff, 0x1f7e0,
    0x1f7f0, 0x1f900, 0x1f9ff, 0x1fa70, 0x1faff, 0x20000, 0x3fffd
  };

  private static final int EMOJI_STYLE = 0xfe0f;
  private static final int JOINER = 0x200d;
  private static final int LAST_LATIN = 0x24f;

  private DisplayWidth() {}

  public static int of(String text) {
    int width = 0;
    int before = 0;
    int next = 0;
    for (int at = 0; at < text.length(); at += Character.charCount(next)) {
      next = text.codePointAt(at);
      boolean shares = sharesRoom(next, before);
      width += shares ? 0 : grows(next, before) ? 1 : of(next);
      before = shares ? 0 : next;
    }
    return width;
  }

  /** Whether a sign is joined to the emoji before it, or colours its skin (UTS 51). */
  private static boolean sharesRoom(int c, int before) {
    return (before == JOINER && Character.getType(c) == Character.OTHER_SYMBOL)
        || (isTone(c) && isWide(before));
  }

  /** Whether a narrow sign becomes an emoji by what follows it. */
  private static boolean grows(int c, int before) {
    return c == EMOJI_STYLE && before > LAST_LATIN && of(before) == 1;
  }

  private static boolean isTone(int c) {
    return c >= 0x1f3fb && c <= 0x1f3ff;
  }

  private static int of(int c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
      default -> isWide(c) ? 2 : 1;
    };
  }

  private static boolean isWide(int c) {
    for (int i = 0; i < WIDE.length && c >= WIDE[i]; i += 2) {
      if (c <= WIDE[i + 1]) {
        return true;
      }
    }
    return false;
  }
}
