package almanac.site;

import almanac.data.CellRef;
import almanac.data.Dataset;
import almanac.site.ValueBinder.Standpoint;
import almanac.source.Diagnostics;
import almanac.source.SourceFile;
import almanac.source.Text;
import almanac.value.Expression;
import almanac.value.ExpressionParser;
import almanac.value.Measure;
import almanac.value.Rational;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Looks up what an expression comes to, and all that is known of it.
 *
 * @param mentions every sentence of the site that rests on data
 * @param found where mistakes in the expression are reported
 */
public record Explainer(Site site, Mentions mentions, Diagnostics found) {
  /**
   * Looks an expression up; empty after a mistake in it, which is reported.
   *
   * @param written as an author writes it
   * @param page from which it is looked at; without one, what an expression leaves out comes from
   *     the dataset that it names first, and the period is that dataset's latest
   */
  public Optional<Explanation> explain(SourceFile written, Optional<Page> page) {
    Text text = Text.of(written.span(0, written.text().length()));
    return ExpressionParser.parse(text, site.evaluator().units(), found)
        .flatMap(expression -> explained(expression, standpoint(expression, page)));
  }

  private Standpoint standpoint(Expression expression, Optional<Page> page) {
    Optional<Dataset> first =
        expression.references().stream()
            .map(ref -> ref.dataset().map(Text::value).orElse(""))
            .flatMap(name -> site.catalog().dataset(name).stream())
            .findFirst();
    return page.map(p -> ProofValues.standpoint(site, p))
        .orElseGet(
            () ->
                new Standpoint(
                    site.config().mainLanguage(),
                    List.of(),
                    first.flatMap(dataset -> DatasetBinder.latest(site.catalog(), dataset)),
                    Optional.empty()));
  }

  private Optional<Explanation> explained(Expression expression, Standpoint from) {
    Editions editions = new Editions(site.catalog());
    Map<String, String> shown = new LinkedHashMap<>();
    Optional<BoundValue> value = Optional.empty();
    for (String language : site.config().languages()) {
      Standpoint there = new Standpoint(language, from.homes(), from.period(), from.row());
      Optional<BoundValue> own =
          new ValueBinder(editions, site.evaluator(), found).bind(expression, there);
      own.ifPresent(bound -> shown.put(language, bound.shown()));
      value = language.equals(from.language()) ? own : value;
    }
    return value.map(bound -> explained(from, shown, bound));
  }

  private Explanation explained(Standpoint from, Map<String, String> shown, BoundValue bound) {
    ProofValues values = new ProofValues(site, from, bound.source().file());
    ProofValue value = values.of(bound, bound.shown());
    Measure measure = site.evaluator().shown(bound.outcome().term());
    Rational exact = bound.outcome().value().dividedBy(measure.unit().size());
    List<String> cells = values.names(bound).stream().map(CellRef::id).toList();
    boolean words = bound.outcome().words().isPresent() && bound.outcome().claim().isEmpty();
    return new Explanation(
        from.period(),
        shown,
        words
            ? Optional.empty()
            : Optional.of(new ProofNumber(measure, bound.outcome().interval())),
        Optional.of(exact).filter(e -> !words && !e.equals(Rational.of(measure.number()))),
        value,
        mentions.all().stream().filter(m -> m.names(cells)).toList(),
        figures(cells));
  }

  private List<BoundFigure> figures(List<String> cells) {
    return site.figures().values().stream()
        .filter(figure -> figure.cells().stream().anyMatch(c -> cells.contains(c.id())))
        .toList();
  }
}
