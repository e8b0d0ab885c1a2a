package almanac;

import almanac.data.CellRef;
import almanac.render.Press;
import almanac.render.Presses;
import almanac.render.Stock;
import almanac.site.Explainer;
import almanac.site.Mention;
import almanac.site.Page;
import almanac.site.Proof;
import almanac.site.Site;
import almanac.site.SiteReader;
import almanac.source.ArgumentException;
import almanac.source.Diagnostic;
import almanac.source.Diagnostics;
import almanac.source.SourceFile;
import almanac.source.Sources;
import almanac.source.Text;
import almanac.value.Expr;
import almanac.value.Expression;
import almanac.value.ExpressionParser;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Answers to what an editor asks of a site. It is read and bound as for a build; nothing is
 * written, and mistakes in it keep nobody from an answer, which may then lack what could not be
 * read.
 */
public final class Inquiry {
  private final Sources sources;
  private final Press press;

  private Inquiry(Path root, Diagnostics diagnostics) {
    this.sources = Sources.read(root, diagnostics);
    Site site = SiteReader.read(sources, diagnostics);
    this.press = Presses.of(site, sources, Stock.of(root), diagnostics);
  }

  /**
   * What depends on a dataset, a column, a row or a cell.
   *
   * @param name as an author writes a reference; what it leaves out is any
   * @param diagnostics what is wrong with the site
   * @throws ArgumentException if it names nothing
   */
  public static Answer impact(Path root, String name, Diagnostics diagnostics) {
    return Workers.run(
        () -> {
          Inquiry inquiry = new Inquiry(root, diagnostics);
          return ImpactAnswer.of(inquiry.press, name.strip(), inquiry.cells(name));
        });
  }

  /**
   * What an expression comes to; empty after a mistake in it, which is reported.
   *
   * @param diagnostics what is wrong with the site
   * @param found what is wrong with the expression
   * @throws ArgumentException if there is no such page
   */
  public static Optional<Answer> explain(
      Path root, Question question, Diagnostics diagnostics, Diagnostics found) {
    return Workers.run(() -> new Inquiry(root, diagnostics).explain(question, found));
  }

  /**
   * What is to be explained.
   *
   * @param expression what may stand between braces
   * @param page from which it is looked at, as an editor names it
   */
  public record Question(String expression, Optional<String> page) {}

  private Optional<Answer> explain(Question question, Diagnostics found) {
    Optional<Page> page =
        question.page().flatMap(name -> Pages.named(press.site(), name, sources.unread()));
    SourceFile written = new SourceFile("EXPRESSION", question.expression());
    return new Explainer(press.site(), press.mentions().get(), found)
        .explain(written, page)
        .map(explanation -> ExplanationAnswer.of(press, explanation));
  }

  private List<CellRef> cells(String name) {
    Diagnostics found = new Diagnostics();
    SourceFile written = new SourceFile("NAME", name);
    Text text = Text.of(written.span(0, name.length()));
    List<CellRef> cells =
        ExpressionParser.parse(text, press.site().evaluator().units(), found)
            .map(Expression::body)
            .filter(Expr.Ref.class::isInstance)
            .map(ref -> press.site().catalog().meant((Expr.Ref) ref, found))
            .orElse(List.of());
    if (cells.isEmpty()) {
      throw new ArgumentException(reason(name, found));
    }
    return cells;
  }

  private static String reason(String name, Diagnostics found) {
    return found.sorted().stream()
        .findFirst()
        .map(Inquiry::reason)
        .orElse(
            "\""
                + name
                + "\" names no cell; write a dataset, dataset.field or dataset.field[keys]");
  }

  private static String reason(Diagnostic mistake) {
    return mistake.message() + (mistake.help().isEmpty() ? "" : "; " + mistake.help());
  }

  /** A sentence, and what it is where it is no sentence. */
  static String said(Mention mention) {
    Proof.Line line = mention.line();
    String kind =
        line.kind() == Proof.Kind.PARAGRAPH
            ? ""
            : line.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    String label = (kind + " " + line.name()).strip();
    return (label.isEmpty() ? "" : label + ": ") + line.text();
  }
}
