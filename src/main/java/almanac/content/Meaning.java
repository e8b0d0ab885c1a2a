package almanac.content;

import almanac.source.Diagnostic;
import almanac.source.Diagnostics;
import almanac.source.SourceFile;
import almanac.source.Span;
import almanac.source.Text;
import almanac.source.YamlNode;
import almanac.source.YamlReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.Node;

/**
 * What a page says, without the blanks and marks that it may be written with. Pages of one meaning
 * make the same site.
 */
public final class Meaning {
  /** A part of what is said, and where. */
  private record Piece(String says, Span at) {}

  private final List<Piece> pieces = new ArrayList<>();
  private final SourceFile file;

  private Meaning(SourceFile file) {
    this.file = file;
  }

  /** All of a page: its front matter, its tree, and what is reported of either. */
  public static Meaning of(SourceFile file) {
    Diagnostics diagnostics = new Diagnostics();
    Meaning meaning = new Meaning(file);
    FrontMatterBlock block = FrontMatterBlock.find(file, new Reports(file, diagnostics));
    if (block.yaml().end() > block.yaml().start()) {
      YamlReader.read(block.yaml(), diagnostics).ifPresent(meaning::add);
    }
    Span body = file.span(block.bodyStart(), file.text().length());
    meaning.add(new MarkdownParser(diagnostics).blocks(Text.of(body)), 0);
    diagnostics.sorted().forEach(meaning::add);
    return meaning;
  }

  /** Where this one first says something else than another does. */
  public Optional<Span> firstDifference(Meaning other) {
    int same = 0;
    while (same < Math.min(pieces.size(), other.pieces.size())
        && pieces.get(same).says().equals(other.pieces.get(same).says())) {
      same++;
    }
    if (same < pieces.size()) {
      return Optional.of(pieces.get(same).at());
    }
    int end = file.text().length();
    return same < other.pieces.size() ? Optional.of(file.span(end, end)) : Optional.empty();
  }

  private void add(YamlNode node) {
    if (node instanceof YamlNode.Mapping mapping) {
      for (YamlNode.Entry entry : mapping.entries()) {
        pieces.add(new Piece("key " + entry.key(), entry.key().span()));
        add(entry.value());
      }
      pieces.add(new Piece("end of keys", node.at()));
    } else if (node instanceof YamlNode.Sequence sequence) {
      sequence.items().forEach(this::add);
      pieces.add(new Piece("end of list", node.at()));
    } else if (node instanceof YamlNode.Scalar scalar) {
      pieces.add(new Piece((scalar.plain() ? "plain " : "text ") + scalar.text(), node.at()));
    }
  }

  /** No tree is deeper than the parser lets it be. */
  private void add(Node node, int depth) {
    pieces.add(new Piece(depth + " " + Saying.of(node), Places.of(file, node)));
    Tree.children(node).forEach(child -> add(child, depth + 1));
  }

  private void add(Diagnostic found) {
    pieces.add(new Piece("reported " + found.code() + ": " + found.message(), found.at()));
  }
}
