package almanac.author;

import almanac.source.Diagnostic;
import almanac.source.Span;

/** Why a file is left alone, or is not as it should be. */
final class Refusals {
  private Refusals() {}

  /**
   * @param at what would say something else
   */
  static Diagnostic meaning(Span at) {
    return Diagnostic.warning(
            "format-meaning", at, "set in order, this would say something else; the file stays")
        .withHint("part it from its neighbours by blank lines, or indent it like them");
  }

  /**
   * @param at the file's start
   */
  static Diagnostic limit(Span at) {
    return Diagnostic.warning(
            "format-limit", at, "the file is too large or too deep to be set in order; it stays")
        .withHint("part it into several files, or put fewer lists and quotes into each other");
  }

  /**
   * @param at where it first is not
   */
  static Diagnostic notFormatted(Span at) {
    return Diagnostic.error("not-formatted", at, "the file is not set in order from here on")
        .withHint("run almanac fmt");
  }
}
