package almanac.render;

import almanac.chart.Plot;
import almanac.site.BoundFigure;
import almanac.site.Grid;
import almanac.source.YamlNode;
import almanac.value.Measure;
import almanac.value.Period;
import almanac.value.Scale;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes plots of figures: the same numbers, with every label in a language. */
final class Plots {
  private final Speech speech;
  private final BoundFigure figure;
  private final boolean bullet;
  private final boolean turned;
  private final Map<String, Scale> scales = new LinkedHashMap<>();

  private Plots(Speech speech, BoundFigure figure) {
    this.speech = speech;
    this.figure = figure;
    List<Measure> all = new ArrayList<>(figure.grid().measures());
    figure.targets().forEach(target -> all.add(target.measure()));
    this.bullet = figure.figure().chart().value().equals("bullet");
    this.turned = figure.turned();
    all.stream()
        .map(m -> m.unit().dimension())
        .distinct()
        .forEach(d -> scales.put(d, scale(d, all)));
  }

  private Scale scale(String dimension, List<Measure> all) {
    return speech
        .numbers()
        .scale(all.stream().filter(m -> m.unit().dimension().equals(dimension)).toList());
  }

  private Scale scale(Measure measure) {
    return scales.getOrDefault(
        measure.unit().dimension(), speech.numbers().scale(List.of(measure)));
  }

  /** The plot; the figure is no table, and has at least one number. */
  static Plot of(Speech speech, BoundFigure figure) {
    return new Plots(speech, figure).plot();
  }

  private Plot plot() {
    Grid grid = figure.grid();
    List<String> categories = grid.rows().stream().map(r -> speech.label(r.label())).toList();
    List<Plot.Series> series = new ArrayList<>();
    for (int i = 0; i < grid.columns().size(); i++) {
      int column = i;
      series.add(
          new Plot.Series(
              name(grid.columns().get(i)),
              grid.rows().stream().map(row -> point(row, column)).toList()));
    }
    Plot plot =
        new Plot(
            figure.figure().chart().value(),
            figure.figure().id(),
            speech.language(),
            categories,
            series,
            bullet
                ? Bullets.targets(speech, figure)
                : figure.targets().stream().map(this::target).toList(),
            figure.brackets().stream().map(this::bracket).toList(),
            new Plot.Words(Subjects.title(speech, figure), Descriptions.of(speech, figure)),
            form());
    return multiples(turned ? plot.turned() : plot);
  }

  /** A small multiple for each unit, where there are several; a bullet's rows have their own. */
  private Plot multiples(Plot plot) {
    if (scales.size() < 2 || bullet) {
      return plot;
    }
    List<String> headings = Multiples.headings(speech, figure);
    List<Plot.Series> series = new ArrayList<>();
    for (int i = 0; i < plot.series().size(); i++) {
      Plot.Series one = plot.series().get(i);
      series.add(new Plot.Series(one.name(), one.points(), headings.get(i)));
    }
    return plot.with(series);
  }

  private String name(Grid.Column column) {
    return speech.labels(column.labels());
  }

  /** Of several times the latest is the point of the figure, the others are context. */
  private boolean earlier(int column) {
    List<Grid.Column> columns = figure.grid().columns();
    Optional<Period> latest =
        columns.stream().flatMap(c -> time(c).stream()).max(Comparator.naturalOrder());
    return columns.size() == 2 && !time(columns.get(column)).equals(latest);
  }

  private static Optional<Period> time(Grid.Column column) {
    return column.labels().stream()
        .flatMap(l -> l instanceof Grid.Label.Time time ? Stream.of(time.period()) : Stream.empty())
        .findFirst();
  }

  private Plot.Point point(Grid.Row row, int column) {
    Grid.Cell cell = row.cells().get(column);
    boolean context = !turned && earlier(column);
    Optional<BigDecimal> value =
        cell.measure().map(m -> bullet ? Bullets.plain(m) : scale(m).value(m));
    String label =
        cell.measure().map(this::number).orElse(cell.symbol().isEmpty() ? "…" : cell.symbol());
    boolean inferred = cell.derived();
    return new Plot.Point(
        value,
        label,
        inferred,
        context || muted(row, figure.grid().columns().get(column)),
        inferred ? speech.words().get("derived") : "",
        row.role() == Grid.Role.RESIDUAL);
  }

  /** In a bullet with its unit, since each row has its own. */
  private String number(Measure measure) {
    return bullet
        ? speech.numbers().prose(measure)
        : about(measure) + Numerals.on(speech.numbers(), scale(measure), measure);
  }

  private String about(Measure measure) {
    return measure.approximate() ? speech.numbers().about() : "";
  }

  /** All but what is highlighted is context, where something is. */
  private boolean muted(Grid.Row row, Grid.Column column) {
    Set<String> highlighted =
        figure.figure().highlight().stream().map(t -> t.value()).collect(Collectors.toSet());
    return !highlighted.isEmpty()
        && Stream.concat(Stream.of(row.label()), column.labels().stream())
            .map(Grid.Label::key)
            .noneMatch(highlighted::contains);
  }

  private Plot.Target target(BoundFigure.Target target) {
    Measure measure = target.measure();
    return new Plot.Target(
        scale(measure).value(measure),
        Targets.name(speech, target),
        about(measure) + Numerals.on(speech.numbers(), scale(measure), measure));
  }

  private Plot.Bracket bracket(BoundFigure.Bracket bracket) {
    String sum = speech.numbers().prose(bracket.sum());
    String label =
        bracket
            .share()
            .map(share -> speech.words().get("bracket", sum, speech.numbers().prose(share)))
            .orElse(sum);
    return new Plot.Bracket(bracket.first(), bracket.last(), label, "");
  }

  private Plot.Form form() {
    Plot.Arrangement arrangement =
        switch (option("mode")) {
          case "stacked" -> Plot.Arrangement.STACKED;
          case "share" -> Plot.Arrangement.SHARE;
          default -> Plot.Arrangement.GROUPED;
        };
    return new Plot.Form(
        arrangement,
        option("layout").equals("columns"),
        figure.tiles().stream().map(tile -> new Plot.Tile(tile.column(), tile.row())).toList());
  }

  private String option(String key) {
    return figure.figure().options().get(key) instanceof YamlNode.Scalar scalar
        ? scalar.text().value().toLowerCase(Locale.ROOT)
        : "";
  }
}
