package almanac.site;

import almanac.data.Field;
import almanac.source.Diagnostic;
import almanac.value.Interval;
import almanac.value.Measure;
import almanac.value.Rational;
import almanac.value.Unit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds shares that are no parts of a whole. */
final class ShareCheck {
  private ShareCheck() {}

  /** Empty for figures of other kinds, too. */
  static Optional<Diagnostic> problem(BoundFigure figure, FigureAxes axes) {
    return figure.figure().chart().value().equals("share")
        ? overlapping(figure, axes).or(() -> wrongSum(figure))
        : Optional.empty();
  }

  private static Optional<Diagnostic> overlapping(BoundFigure figure, FigureAxes axes) {
    Stream<Field> compared =
        figure.turned()
            ? axes.x().stream()
            : axes.picks().entrySet().stream()
                .filter(pick -> pick.getValue().size() > 1)
                .map(Map.Entry::getKey);
    return compared
        .filter(Field::overlap)
        .findFirst()
        .map(
            field ->
                report(
                    figure,
                    "the rows of \"" + field.name() + "\" overlap and are no parts of a whole",
                    "write `chart: bar`"));
  }

  private static Optional<Diagnostic> wrongSum(BoundFigure figure) {
    return wholes(figure)
        .filter(parts -> !parts.isEmpty())
        .filter(parts -> parts.get(0).unit().kind() == Unit.Kind.PERCENT)
        .filter(parts -> !sum(parts).holds(Rational.ONE))
        .findFirst()
        .map(
            parts ->
                report(
                    figure,
                    "the parts come to " + said(parts) + "%, not to 100%",
                    "add what is left as a row of its own and name it in `residual:`, or write"
                        + " `chart: bar`"));
  }

  /** The parts of each bar. */
  private static Stream<List<Measure>> wholes(BoundFigure figure) {
    Grid grid = figure.grid();
    return figure.turned()
        ? IntStream.range(0, grid.columns().size())
            .mapToObj(i -> measures(grid.rows().stream().map(row -> row.cells().get(i))))
        : grid.rows().stream().map(row -> measures(row.cells().stream()));
  }

  private static List<Measure> measures(Stream<Grid.Cell> cells) {
    return cells.flatMap(cell -> cell.measure().stream()).toList();
  }

  private static Interval sum(List<Measure> parts) {
    Rational low = Rational.ZERO;
    Rational high = Rational.ZERO;
    for (Measure part : parts) {
      low = low.plus(part.interval().low());
      high = high.plus(part.interval().high());
    }
    return new Interval(low, high);
  }

  private static String said(List<Measure> parts) {
    Rational sum = parts.stream().map(Measure::value).reduce(Rational.ZERO, Rational::plus);
    int decimals = parts.stream().mapToInt(m -> m.number().scale()).max().orElse(0);
    return sum.times(Rational.of(100, 1)).round(Math.max(0, decimals)).toPlainString();
  }

  private static Diagnostic report(BoundFigure figure, String what, String way) {
    String message = "the figure \"" + figure.figure().id() + "\": " + what;
    return Diagnostic.error("chart-data", figure.figure().chart().span(), message).withHint(way);
  }
}
