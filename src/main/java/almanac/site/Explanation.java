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
import almanac.value.Period;
import almanac.value.Rational;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All that is known of what may stand between braces.
 *
 * @param period in which it was looked up; empty for data without periods
 * @param shown what readers see, by language
 * @param number what came out, in the unit that is shown; of a claim what it tests; empty for words
 * @param exact the same as a fraction; empty where its decimals end with those shown
 * @param value what it rests on
 * @param uses the sentences of which a number comes from one of the cells that it names
 * @param figures that show one of these cells
 */
public record Explanation(
    Optional<Period> period,
    Map<String, String> shown,
    Optional<ProofNumber> number,
    Optional<Rational> exact,
    ProofValue value,
    List<Mention> uses,
    List<BoundFigure> figures) {
  public Explanation {
    shown = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(shown));
    uses = List.copyOf(uses);
    figures = List.copyOf(figures);
  }

  /**
   * Looks an expression up; empty after a mistake in it, which is reported.
   *
   * @param written as an author writes it
   * @param page from which it is looked at; without one, what an expression leaves out comes from
   *     the dataset that it names first, and the period is that dataset's latest
   */
  public static Optional<Explanation> of(
      Site site, Mentions mentions, SourceFile written, Optional<Page> page, Diagnostics found) {
    Text text = Text.of(written.span(0, written.text().length()));
    return ExpressionParser.parse(text, site.evaluator().units(), found)
        .flatMap(
            expression ->
                explained(site, mentions, expression, standpoint(site, expression, page), found));
  }

  private static Standpoint standpoint(Site site, Expression expression, Optional<Page> page) {
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

  private static Optional<Explanation> explained(
      Site site, Mentions mentions, Expression expression, Standpoint from, Diagnostics found) {
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
    return value.map(bound -> of(site, mentions, from, shown, bound));
  }

  private static Explanation of(
      Site site, Mentions mentions, Standpoint from, Map<String, String> shown, BoundValue bound) {
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
        figures(site, cells));
  }

  private static List<BoundFigure> figures(Site site, List<String> cells) {
    return site.figures().values().stream()
        .filter(figure -> figure.cells().stream().anyMatch(c -> cells.contains(c.id())))
        .toList();
  }
}
