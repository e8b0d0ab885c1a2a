package almanac.print;

/** Where a line may end, by {@link Kind} of the two characters. */
final class LineBreaks {
  private LineBreaks() {}

  /** The next place after one where the text may be broken; its end at last. */
  static int next(String text, int from) {
    int before = text.codePointAt(from);
    int at = from + Character.charCount(before);
    while (at < text.length()) {
      int after = text.codePointAt(at);
      if (Kind.mayPart(before, after)) {
        return at;
      }
      before = after;
      at += Character.charCount(after);
    }
    return at;
  }
}
