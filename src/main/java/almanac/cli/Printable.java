package almanac.cli;

/** Text that a terminal shows as it is: an author's control characters move no cursor. */
final class Printable {
  private Printable() {}

  /** One line, with a mark in place of each control character. */
  static String line(String text) {
    StringBuilder line = new StringBuilder(text);
    for (int i = 0; i < line.length(); i++) {
      if (Character.isISOControl(line.charAt(i))) {
        line.setCharAt(i, line.charAt(i) == '\t' || line.charAt(i) == '\n' ? ' ' : '\ufffd');
      }
    }
    return line.toString();
  }
}
