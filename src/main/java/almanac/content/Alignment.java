package almanac.content;

/**
 * Finds the characters of a parsed text among those that were written: what was written may hold
 * backslashes, entities and white space that the parsed text has not.
 */
final class Alignment {
  /** How far a parsed character may stand behind the one before; the longest entity has 33. */
  private static final int REACH = 40;

  private final CharSequence raw;
  private int at;

  private Alignment(CharSequence raw) {
    this.raw = raw;
  }

  /** The index in {@code raw} of each character of {@code literal}, and of its end; ascending. */
  static int[] of(CharSequence literal, CharSequence raw) {
    Alignment alignment = new Alignment(raw);
    int[] places = new int[literal.length() + 1];
    for (int i = 0; i < literal.length(); i++) {
      places[i] = alignment.place(literal.charAt(i));
    }
    places[literal.length()] = alignment.at;
    return places;
  }

  private int place(char c) {
    if (is(at, '&') && (c != '&' || is(at + 1, 'a'))) {
      return behindEntity();
    }
    if (is(at, '\\') && is(at + 1, c) && c != '\\') {
      at++;
    }
    int found = at;
    while (found < at + REACH && !is(found, c) && found < raw.length()) {
      found++;
    }
    if (is(found, c)) {
      at = found + 1;
      return found;
    }
    return at;
  }

  private boolean is(int index, char c) {
    return index < raw.length() && raw.charAt(index) == c;
  }

  private int behindEntity() {
    int start = at++;
    for (int end = at; end < Math.min(raw.length(), start + REACH); end++) {
      if (raw.charAt(end) == ';') {
        at = end + 1;
        return start;
      }
    }
    return start;
  }
}
