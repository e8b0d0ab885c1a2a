package almanac.print;

/**
 * Room at the end of a text for what follows it: a character for private use that is measured, but
 * not drawn, in tenths of the size of the font.
 */
final class Claim {
  /** The size of what is set above the line, at most. */
  static final double RAISED = 0.75;

  private static final int FIRST = 0xf0000;
  private static final int LAST = 0xf7fff;
  private static final double STEPS = 10;
  private static final double NARROW = 0.65;
  private static final String BROAD = "%@&MWmw‰";

  private Claim() {}

  static boolean is(int character) {
    return character >= FIRST && character <= LAST;
  }

  static String of(double room) {
    return Character.toString(FIRST + (int) Math.rint(room * STEPS));
  }

  /** At size 1. */
  static double room(int claim) {
    return (claim - FIRST) / STEPS;
  }

  static double round(double width) {
    return Math.ceil(width * STEPS) / STEPS;
  }

  /** How wide a text is at most, at size 1; in most cases. */
  static double width(String text) {
    return text.codePoints().mapToDouble(Claim::width).sum();
  }

  private static double width(int character) {
    if (is(character)) {
      return room(character);
    }
    boolean wide =
        character >= '\u2e80'
            || (character >= '\u2014' && character <= '\u2026')
            || BROAD.indexOf(character) >= 0;
    return wide ? 1 : NARROW;
  }
}
