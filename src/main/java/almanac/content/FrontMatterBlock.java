package almanac.content;

import almanac.source.SourceFile;
import almanac.source.Span;

/**
 * Where front matter stands in a page.
 *
 * @param whole from the first {@code ---} to the second; the file's start where there is none
 * @param yaml what stands between them
 * @param bodyStart where the page's text begins
 * @param closed whether a second {@code ---} ends it, or there is none at all
 */
record FrontMatterBlock(Span whole, Span yaml, int bodyStart, boolean closed) {
  private static final String FENCE = "---";

  /** Front matter begins in the first line that is not blank, or nowhere. */
  static FrontMatterBlock find(SourceFile file, Reports reports) {
    int first = 1;
    while (first < file.lineCount() && file.lineText(first).isBlank()) {
      first++;
    }
    if (!isFence(file, first)) {
      return new FrontMatterBlock(file.start(), file.start(), 0, true);
    }
    int last = first + 1;
    while (last <= file.lineCount() && !isFence(file, last)) {
      last++;
    }
    return last > file.lineCount() ? unclosed(file, first, reports) : between(file, first, last);
  }

  private static boolean isFence(SourceFile file, int line) {
    String text = file.lineText(line).stripTrailing();
    return text.equals(FENCE) || text.equals("\uFEFF" + FENCE);
  }

  private static FrontMatterBlock unclosed(SourceFile file, int first, Reports reports) {
    int start = file.lineStart(first);
    int end = file.text().length();
    reports.error(
        "front-matter-unclosed",
        file.span(start, start + file.lineText(first).length()),
        "the front matter that \"---\" opens does not close",
        "write a line --- below the last key");
    return new FrontMatterBlock(file.span(start, end), file.span(start, start), end, false);
  }

  private static FrontMatterBlock between(SourceFile file, int first, int last) {
    int start = file.lineStart(first);
    int end = file.lineStart(last) + file.lineText(last).length();
    Span yaml = file.span(file.lineStart(first + 1), file.lineStart(last));
    return new FrontMatterBlock(
        file.span(start, end), yaml, Math.min(end + 1, file.text().length()), true);
  }
}
