package almanac.content;

import almanac.source.SourceFile;
import almanac.source.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;

/** Collects the words of a tree as it was parsed, each line of a block by itself. */
final class Lines {
  private final SourceFile file;
  private final List<Span> words = new ArrayList<>();

  private Lines(SourceFile file) {
    this.file = file;
  }

  /** In order. */
  static List<Span> of(SourceFile file, Node root) {
    Lines lines = new Lines(file);
    Tree.nodes(root).forEach(lines::add);
    lines.words.sort(Comparator.comparingInt(Span::start));
    return lines.words;
  }

  private void add(Node node) {
    if (node instanceof Paragraph || node instanceof LinkReferenceDefinition) {
      prose(node);
    } else if (node instanceof Heading) {
      heading(spans(node));
    } else if (node instanceof FencedCodeBlock code) {
      fenced(code);
    } else if (node instanceof IndentedCodeBlock) {
      spans(node).forEach(this::keep);
    } else if (node instanceof TableCell) {
      spans(node).forEach(span -> keep(stripped(span)));
    }
  }

  private List<Span> spans(Node node) {
    return node.getSourceSpans().stream().map(this::span).toList();
  }

  private Span span(SourceSpan span) {
    return file.span(span.getInputIndex(), span.getInputIndex() + span.getLength());
  }

  private void keep(Span span) {
    if (span.end() > span.start()) {
      words.add(span);
    }
  }

  private void prose(Node block) {
    List<Span> over = overLines(block);
    List<Span> lines = spans(block);
    for (int i = 0; i < lines.size(); i++) {
      Span line = lines.get(i);
      boolean last = i == lines.size() - 1;
      keep(!last && keepsBlanks(line, over) ? withoutLead(line) : stripped(line));
    }
  }

  /** The code and the values that go on in the next line, whose blanks are their own. */
  private List<Span> overLines(Node block) {
    return Tree.nodes(block).stream()
        .filter(node -> node instanceof org.commonmark.node.Code || node instanceof Value)
        .map(node -> Places.of(file, node))
        .filter(at -> at.text().indexOf('\n') >= 0)
        .toList();
  }

  /** Whether the blanks at the end of a line mean something: two break it, and a tab is shown. */
  private static boolean keepsBlanks(Span line, List<Span> over) {
    return line.text().endsWith("  ")
        || line.text().endsWith("\t")
        || over.stream().anyMatch(at -> at.start() < line.end() && line.end() < at.end());
  }

  /** Of one with {@code #} all behind them, of an underlined one all lines but the last. */
  private void heading(List<Span> lines) {
    if (lines.size() == 1) {
      Span line = lines.get(0);
      String text = line.text();
      int from = 0;
      while (from < text.length() && text.charAt(from) == '#') {
        from++;
      }
      keep(stripped(line.part(from, text.length())));
    } else {
      lines.subList(0, lines.size() - 1).forEach(line -> keep(stripped(line)));
    }
  }

  /** All lines between the fences, without the blanks that the opening fence has, too. */
  private void fenced(FencedCodeBlock code) {
    List<Span> lines = spans(code);
    int last = code.getClosingFenceLength() == null ? lines.size() : lines.size() - 1;
    for (Span line : lines.subList(1, Math.max(1, last))) {
      keep(line.part(Math.min(code.getFenceIndent(), lead(line)), line.end() - line.start()));
    }
  }

  private static Span stripped(Span span) {
    Span rest = withoutLead(span);
    String text = rest.text();
    int end = text.length();
    while (end > 0 && isBlank(text.charAt(end - 1))) {
      end--;
    }
    return rest.part(0, end);
  }

  private static Span withoutLead(Span span) {
    return span.part(lead(span), span.end() - span.start());
  }

  private static int lead(Span span) {
    String text = span.text();
    int lead = 0;
    while (lead < text.length() && isBlank(text.charAt(lead))) {
      lead++;
    }
    return lead;
  }

  /** To CommonMark; the blank of Chinese text is a character like any other. */
  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }
}
