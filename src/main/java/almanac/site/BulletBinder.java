package almanac.site;

import almanac.data.Catalog;
import almanac.data.Cell;
import almanac.data.CellRef;
import almanac.data.Dataset;
import almanac.data.Field;
import almanac.data.Figure;
import almanac.data.Localized;
import almanac.source.Diagnostics;
import almanac.source.Text;
import almanac.value.Evaluation;
import almanac.value.Evaluator;
import almanac.value.Expr;
import almanac.value.Expression;
import almanac.value.Measure;
import almanac.value.Outcome;
import almanac.value.Period;
import almanac.value.Rational;
import almanac.value.Scope;
import almanac.value.Term;
import almanac.value.Timing;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Gives a bullet its rows: a number each, and what it is to reach.
 *
 * <p>Numbers are fields of the figure's own dataset, or expressions over any other.
 */
record BulletBinder(
    Catalog catalog,
    Evaluator evaluator,
    Diagnostics diagnostics,
    Dataset dataset,
    Figure figure,
    Optional<Period> until) {

  /** The rows of a bullet. */
  record Bullet(Grid grid, List<Period> times, List<Goal> goals) {}

  /** Empty after a mistake, which is reported. */
  Optional<Bullet> bind() {
    boolean names = figure.y().stream().allMatch(y -> y.value().matches("\\w*"));
    return names || figure.x().isPresent() ? ofFields() : ofExpressions();
  }

  private GoalBinder goals() {
    return new GoalBinder(catalog, evaluator, diagnostics, dataset, figure);
  }

  private Optional<Bullet> ofFields() {
    return FigureAxes.of(figure, dataset, until, diagnostics)
        .flatMap(
            written -> {
              FigureAxes axes = written.at(shown(written));
              Grid grid = new GridBinder(catalog, evaluator, dataset, axes).bind(false);
              List<GoalBinder.Line> lines =
                  grid.rows().stream().map(row -> line(row, axes)).toList();
              return goals()
                  .of(lines)
                  .map(goals -> new Bullet(headed(grid, axes.times()), axes.times(), goals));
            });
  }

  /** Not what is to be reached; where the time is no axis, the last. */
  private List<Period> shown(FigureAxes axes) {
    List<Period> aims = figure.targets().stream().flatMap(t -> goals().period(t).stream()).toList();
    List<Period> times = axes.times().stream().filter(t -> !aims.contains(t)).toList();
    boolean across = axes.x().filter(x -> x.type().isTime()).isPresent();
    return across || times.isEmpty() ? times : List.of(times.get(times.size() - 1));
  }

  /**
   * The column is named by its time: the title of a dataset of targets would name the wrong one.
   */
  private Grid headed(Grid grid, List<Period> times) {
    if (figure.x().isPresent() || times.size() != 1 || grid.columns().size() != 1) {
      return grid;
    }
    Field field = grid.columns().get(0).field();
    Grid.Label time = new Grid.Label.Time(times.get(0), field.timing().orElse(Timing.DURING));
    return new Grid(grid.corner(), List.of(new Grid.Column(List.of(time), field)), grid.rows());
  }

  private GoalBinder.Line line(Grid.Row row, FigureAxes axes) {
    Optional<CellRef> ref = row.cells().stream().flatMap(c -> c.ref().stream()).findFirst();
    Scope scope =
        ref.map(r -> catalog.scope(dataset, r.row()))
            .orElseGet(
                () ->
                    catalog.scope(
                        List.of(dataset.name()),
                        axes.times().stream().findFirst(),
                        Optional.empty()));
    String name = ref.map(r -> r.field().name()).orElse(figure.y().get(0).value());
    Optional<Text> written = figure.y().stream().filter(y -> y.value().equals(name)).findFirst();
    return new GoalBinder.Line(row, written.flatMap(goals()::parse), scope);
  }

  private Optional<Bullet> ofExpressions() {
    if (!figure.where().isEmpty()) {
      return goals()
          .report(
              figure.chart(), "`where` picks rows of x, not of expressions", "write the keys in y");
    }
    List<GoalBinder.Line> lines = new ArrayList<>();
    for (int i = 0; i < figure.y().size(); i++) {
      Optional<GoalBinder.Line> line = line(figure.y().get(i), i);
      if (line.isEmpty()) {
        return Optional.empty();
      }
      lines.add(line.get());
    }
    Grid.Label label = new Grid.Label.Named("", dataset.title());
    Grid.Column column = new Grid.Column(List.of(label), dataset.fields().get(0));
    Field field =
        lines.stream()
            .flatMap(l -> l.row().cells().get(0).ref().stream())
            .map(CellRef::field)
            .findFirst()
            .orElse(column.field());
    List<Period> times = until.stream().toList();
    Grid grid =
        new Grid(
            Optional.empty(),
            List.of(new Grid.Column(column.labels(), field)),
            lines.stream().map(GoalBinder.Line::row).toList());
    return goals().of(lines).map(goals -> new Bullet(headed(grid, times), times, goals));
  }

  private Optional<GoalBinder.Line> line(Text y, int index) {
    Optional<Expression> parsed = goals().parse(y);
    if (parsed.isEmpty()) {
      return Optional.empty();
    }
    Scope scope = scope(parsed.get());
    Evaluation result = evaluator.evaluate(parsed.get(), scope, diagnostics);
    if (!(result instanceof Outcome || result instanceof Evaluation.Blank)) {
      return Optional.empty();
    }
    Grid.Cell cell = cell(parsed.get(), result, scope);
    Grid.Label label = new Grid.Label.Named(y.value(), title(parsed.get(), cell, index));
    Grid.Row row = new Grid.Row(label, Grid.Role.PART, List.of(cell));
    return Optional.of(new GoalBinder.Line(row, parsed, scope));
  }

  /** Where the page has no period, the last of the data. */
  private Scope scope(Expression expression) {
    Scope scope = catalog.scope(List.of(dataset.name()), until, Optional.empty());
    if (until.isPresent() || !(expression.body() instanceof Expr.Ref ref)) {
      return scope;
    }
    List<Period> periods = scope.periods(ref);
    return periods.isEmpty() ? scope : scope.at(periods.get(periods.size() - 1));
  }

  private Grid.Cell cell(Expression expression, Evaluation result, Scope scope) {
    Inputs inputs = new Inputs(catalog);
    if (!(result instanceof Outcome outcome)) {
      String symbol = result instanceof Evaluation.Blank blank ? blank.symbol() : "";
      List<CellRef> named = inputs.named(expression, scope).toList();
      return new Grid.Cell(Optional.empty(), Optional.empty(), symbol, false, named);
    }
    Optional<CellRef> ref =
        expression.body() instanceof Expr.Ref && outcome.term() instanceof Term.Cell cell
            ? catalog.cell(cell.id())
            : Optional.empty();
    boolean derived =
        ref.filter(r -> !r.row().derived() && r.cell().content() instanceof Cell.Written).isEmpty();
    List<CellRef> named = inputs.named(outcome, scope);
    return new Grid.Cell(ref, Optional.of(outcome.shown()), "", derived, named);
  }

  /** As the figure's own dataset calls it: number, else target; else as the number's does. */
  private Localized title(Expression number, Grid.Cell cell, int index) {
    Optional<Field> target =
        figure.targets().size() == figure.y().size()
            ? goals().own(goals().parse(figure.targets().get(index)))
            : Optional.empty();
    return goals()
        .own(Optional.of(number))
        .or(() -> target)
        .or(() -> cell.ref().map(CellRef::field))
        .map(Field::title)
        .orElseGet(() -> Localized.of(number.text()));
  }

  /** The rows, the one that has come farthest first, those that are not known last. */
  static Bullet sorted(Bullet bullet) {
    List<Integer> order =
        Stream.iterate(0, i -> i + 1)
            .limit(bullet.goals().size())
            .sorted(
                Comparator.comparing((Integer i) -> reached(bullet, i), Comparator.reverseOrder()))
            .toList();
    Grid grid = bullet.grid();
    return new Bullet(
        new Grid(
            grid.corner(), grid.columns(), order.stream().map(i -> grid.rows().get(i)).toList()),
        bullet.times(),
        order.stream().map(i -> bullet.goals().get(i)).toList());
  }

  private static Rational reached(Bullet bullet, int row) {
    Measure target = bullet.goals().get(row).target().measure();
    return bullet
        .grid()
        .rows()
        .get(row)
        .cells()
        .get(0)
        .measure()
        .filter(m -> target.value().signum() > 0)
        .map(m -> m.value().dividedBy(target.value()))
        .orElse(Rational.of(Long.MIN_VALUE, 1));
  }
}
