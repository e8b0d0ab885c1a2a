package almanac.content;

import almanac.source.Diagnostics;
import almanac.source.SourceFile;
import almanac.source.Span;
import almanac.source.Text;
import almanac.source.YamlReader;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.Node;

/**
 * Where the words of a page stand, line by line. What lies between them is blanks and the marks of
 * blocks, which may be set anew; the words stay as they are, with all that is written among them.
 *
 * @param frontMatter from the first {@code ---} to the second; empty where there is none
 * @param body what stands behind it
 * @param words in order, each within a line of the body
 */
public record Layout(Span frontMatter, Span body, List<Span> words) {
  public Layout {
    words = List.copyOf(words);
  }

  /** Empty where the front matter cannot be read, which is reported; of the body nothing is. */
  public static Optional<Layout> of(SourceFile file, Diagnostics diagnostics) {
    FrontMatterBlock block = FrontMatterBlock.find(file, new Reports(file, diagnostics));
    boolean blank = block.yaml().start() == block.yaml().end();
    if (!block.closed() || !(blank || YamlReader.read(block.yaml(), diagnostics).isPresent())) {
      return Optional.empty();
    }
    Span body = file.span(block.bodyStart(), file.text().length());
    Node root = new MarkdownParser(new Diagnostics()).written(Text.of(body));
    return Optional.of(new Layout(block.whole(), body, Lines.of(file, root)));
  }
}
