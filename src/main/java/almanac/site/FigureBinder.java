package almanac.site;

import almanac.data.Catalog;
import almanac.data.Dataset;
import almanac.data.Figure;
import almanac.source.Diagnostic;
import almanac.source.Diagnostics;
import almanac.source.Suggestion;
import almanac.source.Text;
import almanac.value.Evaluation;
import almanac.value.Evaluator;
import almanac.value.Expr;
import almanac.value.Expression;
import almanac.value.ExpressionParser;
import almanac.value.Measure;
import almanac.value.Outcome;
import almanac.value.Period;
import almanac.value.Rational;
import almanac.value.Scope;
import almanac.value.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Gives a figure its numbers. */
final class FigureBinder {
  private final Editions editions;
  private final Evaluator evaluator;
  private final Diagnostics diagnostics;

  FigureBinder(Editions editions, Evaluator evaluator, Diagnostics diagnostics) {
    this.editions = editions;
    this.evaluator = evaluator;
    this.diagnostics = diagnostics;
  }

  /**
   * The figure with its numbers; empty after a mistake, which is reported.
   *
   * @param until the last period to show; empty for all
   */
  Optional<BoundFigure> bind(Dataset dataset, Figure figure, Optional<Period> until) {
    Dataset edition = editions.at(until).dataset(dataset.name()).orElse(dataset);
    if (figure.chart().value().equals("bullet")) {
      return bullet(edition, figure, until);
    }
    return FigureAxes.of(figure, edition, until, diagnostics)
        .map(axes -> TileBinder.map(figure) ? axes.latest() : axes)
        .flatMap(axes -> bind(edition, figure, axes, until));
  }

  private Optional<BoundFigure> bind(
      Dataset dataset, Figure figure, FigureAxes axes, Optional<Period> until) {
    boolean table = BoundFigure.kind(figure) == FigureNumber.Kind.TABLE;
    Catalog catalog = editions.at(until);
    Grid grid = sorted(figure, new GridBinder(catalog, evaluator, dataset, axes).bind(table));
    if (!table && (empty(figure, grid) || mixed(figure, grid))) {
      return Optional.empty();
    }
    highlights(figure, grid);
    List<BoundFigure.Target> targets =
        figure.targets().stream().flatMap(t -> target(dataset, t, until).stream()).toList();
    List<BoundFigure.Bracket> brackets =
        figure.bracket().stream().flatMap(b -> bracket(b, grid).stream()).toList();
    BoundFigure bound =
        new BoundFigure(
            figure, dataset, grid, axes.times(), targets, brackets, List.of(), List.of());
    Optional<Diagnostic> problem = ShareCheck.problem(bound, axes);
    problem.ifPresent(diagnostics::report);
    return problem.isPresent() ? Optional.empty() : TileBinder.placed(bound, axes, diagnostics);
  }

  private Optional<BoundFigure> bullet(Dataset dataset, Figure figure, Optional<Period> until) {
    Catalog catalog = editions.at(until);
    return new BulletBinder(catalog, evaluator, diagnostics, dataset, figure, until)
        .bind()
        .map(bullet -> byValue(figure) ? BulletBinder.sorted(bullet) : bullet)
        .filter(bullet -> !empty(figure, bullet.grid()))
        .map(
            b -> {
              highlights(figure, b.grid());
              return new BoundFigure(
                  figure, dataset, b.grid(), b.times(), List.of(), List.of(), b.goals(), List.of());
            });
  }

  private void highlights(Figure figure, Grid grid) {
    List<String> keys = grid.keys();
    for (Text highlight : figure.highlight()) {
      if (!keys.contains(highlight.value())) {
        String near = Suggestion.didYouMean(highlight.value(), keys);
        report(
            "unknown-category",
            highlight,
            "the figure \"" + figure.id() + "\" shows no \"" + highlight + "\"",
            near.isEmpty() ? "it shows " + String.join(", ", keys) : near);
      }
    }
  }

  private boolean empty(Figure figure, Grid grid) {
    boolean empty = grid.measures().isEmpty();
    if (empty) {
      report(
          "empty-figure",
          figure.chart(),
          "the figure \"" + figure.id() + "\" has no number to show",
          "look at x, y, where and the page's period");
    }
    return empty;
  }

  private void report(String code, Text at, String message, String hint) {
    diagnostics.report(Diagnostic.error(code, at.span(), message).withHint(hint));
  }

  /** Of a slope each unit has a chart of its own. */
  private boolean mixed(Figure figure, Grid grid) {
    if (figure.chart().value().equals("slope")) {
      return false;
    }
    Unit first = grid.measures().get(0).unit();
    Optional<Unit> other =
        grid.measures().stream().map(Measure::unit).filter(u -> !u.mixesWith(first)).findFirst();
    other.ifPresent(
        unit ->
            report(
                "mixed-units",
                figure.chart(),
                "the figure \"" + figure.id() + "\" mixes " + name(first) + " and " + name(unit),
                "draw one figure for each unit"));
    return other.isPresent();
  }

  static String name(Unit unit) {
    return unit.name().isEmpty() ? "plain numbers" : unit.name();
  }

  /** Whether the largest is first; an order of another name is reported. */
  private boolean byValue(Figure figure) {
    boolean byValue = figure.sort().filter(s -> s.value().equals("value")).isPresent();
    if (!byValue && figure.sort().isPresent()) {
      report(
          "unknown-sort",
          figure.sort().get(),
          "no order called \"" + figure.sort().get() + "\"",
          "write `sort: value`, or leave it out for the order of the categories");
    }
    return byValue;
  }

  private Grid sorted(Figure figure, Grid grid) {
    if (!byValue(figure)) {
      return grid;
    }
    Comparator<Grid.Row> order =
        Comparator.comparing(Grid.Row::role)
            .thenComparing(
                row -> last(row).orElse(Rational.of(Long.MIN_VALUE, 1)), Comparator.reverseOrder());
    return new Grid(grid.corner(), grid.columns(), grid.rows().stream().sorted(order).toList());
  }

  /** The value in the last column, which is the latest period or the last field. */
  private static Optional<Rational> last(Grid.Row row) {
    return row.cells().get(row.cells().size() - 1).measure().map(Measure::value);
  }

  private Optional<BoundFigure.Target> target(
      Dataset dataset, Text written, Optional<Period> until) {
    Optional<Expression> parsed = ExpressionParser.parse(written, evaluator.units(), diagnostics);
    if (parsed.isEmpty()) {
      return Optional.empty();
    }
    Scope scope = editions.at(until).scope(List.of(dataset.name()), until, Optional.empty());
    Evaluation result = evaluator.evaluate(parsed.get(), scope, diagnostics);
    return result instanceof Outcome outcome
        ? Optional.of(
            BoundFigure.Target.of(outcome, period(parsed.get().body()), editions.at(until), scope))
        : Optional.empty();
  }

  static Optional<Period> period(Expr expr) {
    if (!(expr instanceof Expr.Ref ref)) {
      return Optional.empty();
    }
    return ref.keys().stream()
        .flatMap(
            k ->
                k.pick() instanceof Expr.Pick.One one
                    ? Period.parse(one.word().value()).stream()
                    : java.util.stream.Stream.empty())
        .findFirst();
  }

  /** {@code none..b_plus}: keys of two rows, the first before the last. */
  private Optional<BoundFigure.Bracket> bracket(Text written, Grid grid) {
    String[] ends = written.value().split("\\.\\.", -1);
    int first = index(grid, ends[0].strip());
    int last = index(grid, ends[ends.length - 1].strip());
    if (ends.length > 2 || first < 0 || last < first || grid.columns().size() != 1) {
      report(
          "wrong-bracket",
          written,
          "\"" + written + "\" is no stretch of rows",
          "write the first and the last key as in `none..b_plus`; a bracket needs one series");
      return Optional.empty();
    }
    List<Measure> parts = measures(grid.rows().subList(first, last + 1));
    List<Measure> all =
        measures(grid.rows().stream().filter(r -> r.role() != Grid.Role.TOTAL).toList());
    boolean whole =
        all.size() == grid.rows().stream().filter(r -> r.role() != Grid.Role.TOTAL).count();
    if (parts.isEmpty()) {
      return Optional.empty();
    }
    Measure sum = sum(parts);
    Rational total = sum(all).value();
    return Optional.of(
        new BoundFigure.Bracket(
            first,
            last,
            sum,
            whole && total.signum() > 0 ? Optional.of(share(sum, total)) : Optional.empty()));
  }

  private static int index(Grid grid, String key) {
    for (int i = 0; i < grid.rows().size(); i++) {
      if (grid.rows().get(i).label() instanceof Grid.Label.Named named && named.key().equals(key)) {
        return i;
      }
    }
    return -1;
  }

  private static List<Measure> measures(List<Grid.Row> rows) {
    List<Measure> measures = new ArrayList<>();
    rows.forEach(row -> row.cells().get(0).measure().ifPresent(measures::add));
    return measures;
  }

  private static Measure sum(List<Measure> parts) {
    Unit unit = parts.get(0).unit();
    int decimals = parts.stream().mapToInt(m -> m.number().scale()).max().orElse(0);
    Rational sum = parts.stream().map(Measure::value).reduce(Rational.ZERO, Rational::plus);
    return Measure.of(sum.dividedBy(unit.size()).round(Math.max(0, decimals)), unit);
  }

  private static Measure share(Measure sum, Rational total) {
    BigDecimal percent =
        sum.value().dividedBy(total).times(Rational.of(100, 1)).round(2).stripTrailingZeros();
    return Measure.of(
        percent.setScale(Math.max(0, percent.scale()), java.math.RoundingMode.UNNECESSARY),
        Unit.PERCENT);
  }
}
