package almanac.content;

import almanac.source.Diagnostic;
import almanac.source.Diagnostics;
import almanac.source.Text;
import java.util.List;
import java.util.Set;
import org.commonmark.Extension;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Document;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * Reads Markdown as the site's authors write it: CommonMark with GitHub's tables, footnotes,
 * strikethrough and alerts, {@code {{ }}}, and what Chinese text needs; without raw HTML.
 */
public final class MarkdownParser {
  /** Deeper nesting is text; nobody writes it, and every walk of a tree stays shallow. */
  private static final int DEEPEST = 100;

  private static final List<Extension> EXTENSIONS =
      List.of(
          TablesExtension.create(),
          FootnotesExtension.create(),
          StrikethroughExtension.builder().requireTwoTildes(true).build());

  private static final Parser BLOCKS = withValues().extensions(EXTENSIONS).build();
  private static final Parser INLINES =
      withValues().extensions(EXTENSIONS.subList(2, 3)).enabledBlockTypes(Set.of()).build();
  private static final Parser CORE = builder().build();

  private final Diagnostics diagnostics;

  public MarkdownParser(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  private static Parser.Builder withValues() {
    return builder().customInlineContentParserFactory(new ValueParser.Factory());
  }

  private static Parser.Builder builder() {
    return Parser.builder()
        .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
        .maxOpenBlockParsers(DEEPEST)
        .maxInlineNesting(DEEPEST);
  }

  /** The blocks of a page or a description, below a {@link Document}. */
  public Node blocks(Text source) {
    Node root = parse(BLOCKS, source);
    Passes.blocks(root, new Reports(source.file(), diagnostics));
    return root;
  }

  /** The inlines of a title, a summary or a note, below a {@link Paragraph}; may be empty. */
  public Node line(Text source) {
    Node root = parse(INLINES, source);
    Paragraph line = new Paragraph();
    line.setSourceSpans(root.getSourceSpans());
    Tree.all(root, Paragraph.class).forEach(paragraph -> Tree.moveChildren(paragraph, line));
    Passes.line(line, new Reports(source.file(), diagnostics));
    return line;
  }

  /** CommonMark alone, without our values and checks, but on the way that all text goes. */
  static Node core(Text source) {
    return settled(CORE, source);
  }

  /** The same blocks as they were written, before anything is made of them. */
  Node written(Text source) {
    return parse(BLOCKS, source);
  }

  private Node parse(Parser parser, Text source) {
    try {
      return settled(parser, source);
    } catch (IllegalArgumentException e) { // the tables extension refuses a million cells so
      diagnostics.report(
          Diagnostic.error("table-size", source.span(), "a table of more than a million cells")
              .withHint("put the table into a dataset"));
      return new Document();
    }
  }

  private static Node settled(Parser parser, Text source) {
    Marks marks = Marks.set(source.value());
    Node root = parser.parse(marks.text());
    Settling.settle(root, source, marks);
    return root;
  }
}
