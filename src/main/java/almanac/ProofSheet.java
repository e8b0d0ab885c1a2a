package almanac;

import almanac.render.Press;
import almanac.render.ProofDetails;
import almanac.render.ProofJson;
import almanac.render.ProofSources;
import almanac.render.Proofs;
import almanac.site.Page;
import almanac.site.Proof;
import almanac.source.Span;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * A page to be proofread, as a terminal shows it.
 *
 * @param path the page's file
 * @param sources where the numbers come from, by dataset: {@code loans: 《…》}
 * @param json the same and more for programs: one object in one line
 */
public record ProofSheet(
    String path, String title, List<Line> lines, List<String> sources, String json) {
  public ProofSheet {
    lines = List.copyOf(lines);
    sources = List.copyOf(sources);
  }

  /**
   * A sentence as its readers see it.
   *
   * @param at where it begins
   * @param kind such as {@code heading}; empty for a sentence of a paragraph
   */
  public record Line(Span at, String kind, String text, List<Value> values) {
    public Line {
      values = List.copyOf(values);
    }
  }

  /**
   * A number of a sentence.
   *
   * @param details the tag to paste, then its cells and what is said of them
   */
  public record Value(String shown, List<String> details) {
    public Value {
      details = List.copyOf(details);
    }
  }

  static ProofSheet of(Press press, Page page) {
    Proof proof = Proofs.of(press, page);
    return new ProofSheet(
        page.document().file().path(),
        page.title().plain(),
        proof.lines().stream().map(line -> line(line, page.language())).toList(),
        ProofSources.of(proof),
        ProofJson.of(proof));
  }

  private static Line line(Proof.Line line, String language) {
    List<List<String>> details = ProofDetails.of(line, language);
    List<Value> values =
        IntStream.range(0, details.size())
            .mapToObj(i -> new Value(line.values().get(i).shown(), details.get(i)))
            .toList();
    return new Line(line.at(), kind(line), line.text(), values);
  }

  private static String kind(Proof.Line line) {
    String kind =
        line.kind() == Proof.Kind.PARAGRAPH
            ? ""
            : line.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    return (kind + " " + line.name()).strip();
  }
}
