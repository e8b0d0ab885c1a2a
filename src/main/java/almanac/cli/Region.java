package almanac.cli;

import almanac.source.Span;

/** Lines and columns of a span, from 1, columns in code points; the end column is excluded. */
record Region(int line, int column, int endLine, int endColumn) {
  static Region of(Span at) {
    int end = Math.min(at.end(), at.file().text().length());
    int last = Math.max(at.start(), end);
    return new Region(at.line(), at.column(), at.file().line(last), at.file().column(last));
  }
}
