package almanac.print;

/**
 * What a character is to the end of a line.
 *
 * <p>After GB/T 15834-2011, 5.1, and W3C clreq, 3.1.6 and 3.2.2: closing marks do not begin a line,
 * opening ones do not end it, dashes and ellipses of two characters are not parted.
 */
enum Kind {
  SPACE,
  /** Holds both neighbours, as a no-break space does. */
  GLUE,
  OPENING,
  CLOSING,
  /** A dash of a pair or an ellipsis. */
  PAIRED,
  /** After it a word of letters may be broken. */
  HYPHEN,
  HAN,
  /** Letters and digits, and what belongs to them. */
  WORD;

  private static final String OPENINGS = "([{（［｛〈《「『【〔〖〘〚“‘＜￥＄$¥#＃@§";
  private static final String CLOSINGS = ")]}）］｝〉》」』】〕〗〙〛”’＞，。、；：？！．·・‧,.;:?!%‰％°℃～〜–－／…々〻ー〟〞";

  static boolean mayPart(int before, int after) {
    Kind left = of(before);
    Kind right = of(after);
    if (right == SPACE || left == GLUE || right == GLUE) {
      return false;
    }
    if (left == SPACE) {
      return true;
    }
    if (left == OPENING || right == CLOSING || isOneMark(before, after)) {
      return false;
    }
    if (left == HYPHEN) {
      return Character.isLetter(after);
    }
    if (left == WORD && right == PAIRED) {
      return false; // 2017—2020
    }
    return left == HAN || right == HAN || (isWide(before) && right != HYPHEN) || isWide(after);
  }

  private static boolean isOneMark(int before, int after) {
    return of(before) == PAIRED && before == after;
  }

  /** Closing marks of Chinese text end a word, those of Latin text stand in it: 2,071.27. */
  private static boolean isWide(int character) {
    return character >= '\u2e80' || of(character) == PAIRED;
  }

  static Kind of(int character) {
    if (character == ' ' || character == '\t' || character == '\n' || character == '\u200b') {
      return SPACE;
    }
    if (character == '\u00a0'
        || character == '\u2060'
        || character == '\u202f'
        || isMark(character)) {
      return GLUE;
    }
    if (OPENINGS.indexOf(character) >= 0) {
      return OPENING;
    }
    if (character == '\u2014' || character == '\u2e3a') {
      return PAIRED;
    }
    if (CLOSINGS.indexOf(character) >= 0) {
      return CLOSING;
    }
    if (character == '-' || character == '\u2010' || character == '/') {
      return HYPHEN;
    }
    return character >= '\u2e80' ? HAN : WORD;
  }

  private static boolean isMark(int character) {
    int type = Character.getType(character);
    return type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.PRIVATE_USE;
  }
}
