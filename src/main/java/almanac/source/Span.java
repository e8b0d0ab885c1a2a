package almanac.source;

/** A stretch of a source file, in UTF-16 offsets, the end excluded; what a diagnostic points at. */
public record Span(SourceFile file, int start, int end) {
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("a span from " + start + " to " + end);
    }
  }

  /** From 1. */
  public int line() {
    return file.line(start);
  }

  /** From 1, in code points. */
  public int column() {
    return file.column(start);
  }

  /** Where it starts, said within its file: {@code line 12}. */
  public String spot() {
    return "line " + line();
  }

  /** The written text. */
  public String text() {
    return file.text()
        .substring(Math.min(start, file.text().length()), Math.min(end, file.text().length()));
  }

  /** A part of this span, by offsets from its start. */
  public Span part(int from, int to) {
    return new Span(file, start + from, start + to);
  }

  /** {@code path:line:column}. */
  @Override
  public String toString() {
    return file.path() + ":" + line() + ":" + column();
  }
}
