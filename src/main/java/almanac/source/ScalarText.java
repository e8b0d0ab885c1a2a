package almanac.source;

/** Finds where each character of a YAML scalar was written. */
final class ScalarText {
  private ScalarText() {}

  /**
   * @param value as the library read it
   * @param at where it stands, from its quote or block indicator on
   */
  static Text of(String value, Span at) {
    char first = at.end() == at.start() ? ' ' : at.file().text().charAt(at.start());
    return switch (first) {
      case '|', '>' -> BlockScalar.text(value, at, first == '>');
      case '"', '\'' -> new FlowScalar(value, at, first).text();
      default -> new FlowScalar(value, at, ' ').text();
    };
  }
}
