package almanac.source;

/**
 * Walks along a literal or folded scalar (YAML 1.2.2, 8.1) and its value together: indentation is
 * gone, and of a folded one some line breaks are spaces or gone.
 */
final class BlockScalar {
  private final String value;
  private final SourceFile file;
  private final String source;
  private final int[] offsets;
  private int at;
  private int done;

  private BlockScalar(String value, Span span) {
    this.value = value;
    this.file = span.file();
    this.source = file.text();
    this.offsets = new int[value.length() + 1];
    this.at = Math.min(lineEnd(span.start()) + 1, source.length());
  }

  static Text text(String value, Span at, boolean folded) {
    BlockScalar scalar = new BlockScalar(value, at);
    int content = firstContent(value);
    if (folded && content < value.length()) {
      scalar.folded(scalar.indentation(content));
    } else {
      scalar.literal();
    }
    return scalar.mapped();
  }

  private Text mapped() {
    while (done < offsets.length) {
      offsets[done++] = Math.min(at, source.length());
    }
    return new Text(value, file, offsets);
  }

  private int lineEnd(int from) {
    int end = source.indexOf('\n', from);
    return end < 0 ? source.length() : end;
  }

  private void put(int offset) {
    if (done < value.length()) {
      offsets[done++] = offset;
    }
  }

  /** Each line of the value is the end of its line in the file. */
  private void literal() {
    while (done < value.length() && at < source.length()) {
      int lineBreak = value.indexOf('\n', done);
      int length = (lineBreak < 0 ? value.length() : lineBreak) - done;
      int end = lineEnd(at);
      for (int i = Math.max(at, end - length); i < end; i++) {
        put(i);
      }
      if (lineBreak >= 0) {
        put(end);
      }
      at = lineBreak >= 0 ? Math.min(end + 1, source.length()) : end;
    }
  }

  private static int firstContent(String text) {
    int i = 0;
    while (i < text.length() && (text.charAt(i) == ' ' || text.charAt(i) == '\n')) {
      i++;
    }
    return i;
  }

  /** How many spaces the file has before the first words that the value has not. */
  private int indentation(int content) {
    int first = at;
    while (source.charAt(first) == ' ' || source.charAt(first) == '\n') {
      first++;
    }
    int written = first - (source.lastIndexOf('\n', first - 1) + 1);
    return written - (content - (value.lastIndexOf('\n', content - 1) + 1));
  }

  private void folded(int indentation) {
    while (done < value.length() && at < source.length()) {
      int end = lineEnd(at);
      for (int i = Math.min(at + indentation, end); i < end; i++) {
        put(i);
      }
      at = end;
      breaks(indentation);
    }
  }

  /**
   * Of the line breaks up to the next line with words, the value has all, all but the first, or at
   * its end only the first.
   */
  private void breaks(int indentation) {
    int kept = Math.max(1, run());
    int written = 1;
    int next = at + 1;
    while (next < source.length() && lineEnd(next) <= next + indentation && blank(next)) {
      written++;
      next = lineEnd(next) + 1;
    }
    boolean last = done + kept >= value.length();
    int skipped = last ? 0 : written - kept;
    for (int i = 0; i < written; i++) {
      if (i >= skipped) {
        putBreak();
      }
      at = lineEnd(at) + 1;
    }
    at = Math.min(at, source.length());
  }

  private void putBreak() {
    if (done < value.length() && (value.charAt(done) == '\n' || value.charAt(done) == ' ')) {
      put(lineEnd(at));
    }
  }

  private int run() {
    int i = done;
    while (i < value.length() && value.charAt(i) == '\n') {
      i++;
    }
    return i - done;
  }

  private boolean blank(int from) {
    return source.substring(from, lineEnd(from)).isBlank();
  }
}
