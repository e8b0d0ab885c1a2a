package almanac.cli;

import almanac.source.DisplayWidth;
import java.util.ArrayList;
import java.util.List;

/**
 * Folds a text into lines of a terminal: at spaces and between Chinese characters, but not beside a
 * word joiner, which is left out.
 */
final class Fold {
  /** What begins no line. */
  private static final String CLOSING = "，。、；：！？）】」』》〉”’％%,.;:!?)]}";

  /** What ends no line. */
  private static final String OPENING = "（【「『《〈“‘([{";

  /** Where it does not fold. */
  private static final char JOINER = '\u2060';

  private final int width;
  private final List<String> lines = new ArrayList<>();
  private final StringBuilder line = new StringBuilder();

  private Fold(int width) {
    this.width = width;
  }

  /** At least one line; a word that is wider than the width has a line of its own. */
  static List<String> of(String text, int width) {
    Fold fold = new Fold(width);
    pieces(text).forEach(fold::add);
    fold.end();
    return fold.lines;
  }

  private void add(String piece) {
    if (!line.isEmpty() && DisplayWidth.of(line + piece.stripTrailing()) > width) {
      end();
    }
    line.append(line.isEmpty() && !lines.isEmpty() ? piece.stripLeading() : piece);
  }

  private void end() {
    lines.add(line.toString().stripTrailing().replace(String.valueOf(JOINER), ""));
    line.setLength(0);
  }

  /** What is not to be parted. */
  private static List<String> pieces(String text) {
    List<String> pieces = new ArrayList<>();
    int from = 0;
    int next = 0;
    for (int at = 0; at < text.length(); at = next) {
      next = at + Character.charCount(text.codePointAt(at));
      if (next < text.length() && breaks(text.codePointAt(at), text.codePointAt(next))) {
        pieces.add(text.substring(from, next));
        from = next;
      }
    }
    pieces.add(text.substring(from));
    return pieces;
  }

  private static boolean breaks(int before, int after) {
    if (after == ' '
        || after == JOINER
        || before == JOINER
        || CLOSING.indexOf(after) >= 0
        || OPENING.indexOf(before) >= 0) {
      return false;
    }
    return before == ' ' || isWide(before) || isWide(after);
  }

  private static boolean isWide(int c) {
    return DisplayWidth.of(Character.toString(c)) == 2;
  }
}
