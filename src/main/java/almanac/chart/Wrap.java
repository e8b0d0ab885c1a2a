package almanac.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks a label into lines: at spaces, after hyphens and slashes, and between Han characters, but
 * with no closing mark at the start of a line and no opening one at its end.
 *
 * <p>Java's own line breaker changes with its Unicode tables, and the bytes with it.
 */
final class Wrap {
  private static final String NOT_FIRST = "，。、；：！？）》」』】〕”’％·…—～),.;:!?%]}";
  private static final String NOT_LAST = "（《「『【〔“‘([{";
  private static final String AFTER = "-/–—_";
  private static final int STEPS = 16;

  private Wrap() {}

  /**
   * At least one line, and as few as there is room for, of much the same length; a piece that is
   * too wide by itself is broken anywhere.
   */
  static List<Label> lines(Label label, double width) {
    List<Label> lines = filled(label, width);
    double least = widest(label);
    for (int part = STEPS / 2; lines.size() > 1 && part < STEPS; part++) {
      double less = width * part / STEPS;
      List<Label> even = filled(label, less);
      if (less >= least && even.size() == lines.size()) {
        return even;
      }
    }
    return lines;
  }

  /** Each line as full as it gets. */
  private static List<Label> filled(Label label, double width) {
    List<Label> lines = new ArrayList<>();
    String line = "";
    for (String piece : pieces(label.text(), label, width)) {
      if (!line.isEmpty() && label.with((line + piece).stripTrailing()).width() > width) {
        lines.add(label.with(line.strip()));
        line = piece.stripLeading();
      } else {
        line += piece;
      }
    }
    if (!line.isBlank() || lines.isEmpty()) {
      lines.add(label.with(line.strip()));
    }
    return List.copyOf(lines);
  }

  static double width(List<Label> lines) {
    return lines.stream().mapToDouble(Label::width).max().orElse(0);
  }

  /** The width below which words are torn. */
  static double widest(Label label) {
    return pieces(label.text(), label, Double.MAX_VALUE).stream()
        .mapToDouble(piece -> label.with(piece.strip()).width())
        .reduce(0, Math::max);
  }

  private static List<String> pieces(String text, Label label, double width) {
    List<String> pieces = new ArrayList<>();
    int start = 0;
    for (int at = 1; at <= text.length(); at++) {
      if (at == text.length() || breaks(text, at)) {
        String piece = text.substring(start, at);
        pieces.addAll(label.with(piece.strip()).width() > width ? letters(piece) : List.of(piece));
        start = at;
      }
    }
    return pieces;
  }

  private static List<String> letters(String piece) {
    return piece.codePoints().mapToObj(Character::toString).toList();
  }

  private static boolean breaks(String text, int at) {
    char before = text.charAt(at - 1);
    char after = text.charAt(at);
    if (Character.isWhitespace(after)
        || NOT_FIRST.indexOf(after) >= 0
        || NOT_LAST.indexOf(before) >= 0
        || Character.isLowSurrogate(after)) {
      return false;
    }
    return Character.isWhitespace(before)
        || AFTER.indexOf(before) >= 0
        || han(before)
        || han(after);
  }

  private static boolean han(char c) {
    return (c >= '\u2e80' && c <= '\uffdc') || Character.isSurrogate(c);
  }
}
