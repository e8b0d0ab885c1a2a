package almanac.content;

import almanac.source.Diagnostics;
import almanac.source.SourceFile;
import almanac.source.Span;
import almanac.source.Text;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Node;

/** Reads pages: {@code content/<language>/<path>.md}. */
public final class DocumentReader {
  private static final Pattern PATH = Pattern.compile("content/([^/]+)/(.+)\\.md");

  private final Diagnostics diagnostics;
  private final MarkdownParser markdown;

  public DocumentReader(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
    this.markdown = new MarkdownParser(diagnostics);
  }

  /** What could be read; what could not is reported. */
  public Document read(SourceFile file) {
    Matcher path = PATH.matcher(file.path());
    if (!path.matches()) {
      throw new IllegalArgumentException("no page of a language: " + file.path());
    }
    Reports reports = new Reports(file, diagnostics);
    FrontMatterBlock block = FrontMatterBlock.find(file, reports);
    FrontMatter frontMatter = new FrontMatterReader(reports).read(block);
    Span rest = file.span(block.bodyStart(), file.text().length());
    Node body = markdown.blocks(Text.of(rest));
    Headings.check(body, reports);
    return new Document(path.group(1), path.group(2), file, frontMatter, body);
  }
}
