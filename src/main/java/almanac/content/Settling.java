package almanac.content;

import almanac.source.SourceFile;
import almanac.source.Span;
import almanac.source.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/**
 * Brings a fresh tree back to the text that was written: every source span becomes one of the file,
 * the marks are gone from every literal, and raw values become values.
 */
final class Settling {
  private final Text source;
  private final Marks marks;
  private final String marked;

  private Settling(Text source, Marks marks) {
    this.source = source;
    this.marks = marks;
    this.marked = marks.text();
  }

  static void settle(Node root, Text source, Marks marks) {
    Settling settling = new Settling(source, marks);
    Tree.all(root, TableCell.class).forEach(settling::unescapePipes);
    Tree.nodes(root).forEach(settling::settle);
    Unmarking.unmark(root, marks);
  }

  /**
   * In a table cell {@code \|} is one character to the inline parser, so that what follows it seems
   * to stand one too early.
   */
  private void unescapePipes(TableCell cell) {
    if (cell.getSourceSpans().isEmpty()) {
      return;
    }
    SourceSpan whole = cell.getSourceSpans().get(0);
    int start = whole.getInputIndex();
    String raw = marked.substring(start, start + whole.getLength());
    if (raw.contains("\\|")) {
      int[] places = unescaped(raw);
      Tree.nodes(cell).stream().skip(1).forEach(node -> shift(node, start, places));
    }
  }

  /** Where each character of a cell stands before its {@code \|} are made {@code |}. */
  private static int[] unescaped(String raw) {
    int[] places = new int[raw.length() + 1];
    int count = 0;
    for (int i = 0; i < raw.length(); i++) {
      places[count++] = i;
      i += raw.startsWith("\\|", i) ? 1 : 0;
    }
    Arrays.fill(places, count, places.length, raw.length());
    return places;
  }

  private static void shift(Node node, int start, int[] places) {
    List<SourceSpan> shifted = new ArrayList<>();
    for (SourceSpan span : node.getSourceSpans()) {
      int from = span.getInputIndex() - start;
      int begin = places[from];
      int end = places[Math.min(from + span.getLength(), places.length - 1)];
      shifted.add(SourceSpan.of(span.getLineIndex(), 0, start + begin, end - begin));
    }
    node.setSourceSpans(shifted);
  }

  private void settle(Node node) {
    List<SourceSpan> spans = node.getSourceSpans();
    List<SourceSpan> inFile = new ArrayList<>(spans.size());
    spans.forEach(span -> inFile.add(inFile(span)));
    node.setSourceSpans(inFile);
    if (node instanceof RawValue value && value.closed()) {
      Tree.replace(value, new Value(written(marks.strip(value.content()), spans).strip()));
    }
  }

  private SourceSpan inFile(SourceSpan span) {
    SourceFile file = source.file();
    int start = span.getInputIndex();
    Span at = source.span(marks.origin(start), marks.origin(start + span.getLength()));
    int line = at.line();
    int column = at.start() - file.lineStart(line);
    return SourceSpan.of(line - 1, column, at.start(), at.end() - at.start());
  }

  /** What stands between the braces, as it was written in one or more lines. */
  private Text written(String content, List<SourceSpan> spans) {
    StringBuilder raw = new StringBuilder();
    List<Integer> offsets = new ArrayList<>();
    for (SourceSpan span : spans) {
      int start = marks.origin(span.getInputIndex());
      int end = marks.origin(span.getInputIndex() + span.getLength());
      raw.append(source.value(), start, end).append('\n');
      for (int i = start; i <= end; i++) {
        offsets.add(source.span(i, i).start());
      }
    }
    int[] places = Alignment.of("{{" + content, raw);
    int[] inFile = new int[content.length() + 1];
    Arrays.setAll(inFile, i -> offsets.get(Math.min(places[i + 2], offsets.size() - 1)));
    return new Text(content, source.file(), inFile);
  }
}
