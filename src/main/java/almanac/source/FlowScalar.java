package almanac.source;

/**
 * Walks along a plain or quoted scalar (YAML 1.2.2, 7.3) and its value together: a line break
 * became a space, blank lines became line breaks, an escape one character.
 */
final class FlowScalar {
  private final String value;
  private final SourceFile file;
  private final String source;
  private final int end;
  private final char quote;
  private final int[] offsets;
  private int at;
  private int done;

  /**
   * @param quote a space for a plain scalar
   */
  FlowScalar(String value, Span span, char quote) {
    this.value = value;
    this.file = span.file();
    this.source = file.text();
    this.quote = quote;
    this.at = quote == ' ' ? span.start() : span.start() + 1;
    this.end = quote == ' ' ? span.end() : span.end() - 1;
    this.offsets = new int[value.length() + 1];
  }

  Text text() {
    while (done < value.length() && at < end) {
      step(source.charAt(at));
    }
    while (done < offsets.length) {
      offsets[done++] = Math.min(at, end);
    }
    return new Text(value, file, offsets);
  }

  private void step(char c) {
    if (c == ' ' || c == '\t' || c == '\n') {
      blanks();
    } else if (c == '\\' && quote == '"') {
      escape(source.charAt(at + 1));
    } else {
      put(at);
      at += c == '\'' && quote == '\'' ? 2 : 1;
    }
  }

  private void put(int offset) {
    if (done < value.length()) {
      offsets[done++] = offset;
    }
  }

  private void blanks() {
    int behind = skipBlanks(at);
    if (behind < end && source.charAt(behind) == '\n') {
      foldedBreaks(behind);
    } else {
      for (; at < behind; at++) {
        put(at);
      }
    }
  }

  /** One line break is a space, of more all but the first count. */
  private void foldedBreaks(int first) {
    at = skipBlanks(first + 1);
    if (at >= end || source.charAt(at) != '\n') {
      put(first);
    }
    breaks();
  }

  private void breaks() {
    while (at < end && source.charAt(at) == '\n') {
      put(at);
      at = skipBlanks(at + 1);
    }
  }

  private int skipBlanks(int from) {
    int i = from;
    while (i < end && (source.charAt(i) == ' ' || source.charAt(i) == '\t')) {
      i++;
    }
    return i;
  }

  private void escape(char kind) {
    if (kind == '\n') {
      at = skipBlanks(at + 2);
      breaks();
      return;
    }
    boolean wide =
        kind == 'U' && done < value.length() && Character.isHighSurrogate(value.charAt(done));
    put(at);
    if (wide) {
      put(at);
    }
    at += escapeLength(kind);
  }

  private static int escapeLength(char kind) {
    return switch (kind) {
      case 'x' -> 4;
      case 'u' -> 6;
      case 'U' -> 10;
      default -> 2;
    };
  }
}
