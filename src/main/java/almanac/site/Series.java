package almanac.site;

import almanac.data.Catalog;
import almanac.data.CellRef;
import almanac.data.Dataset;
import almanac.data.Indicator;
import almanac.source.Diagnostics;
import almanac.value.Evaluation;
import almanac.value.Outcome;
import almanac.value.Period;
import almanac.value.Scope;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An indicator in every period in which its value is known.
 *
 * @param points ascending; one without a period where the value stands in none
 */
public record Series(Dataset dataset, Indicator indicator, List<Point> points) {
  public Series {
    points = List.copyOf(points);
  }

  /**
   * The indicator in one period.
   *
   * @param cells those that its expression names
   */
  public record Point(Optional<Period> period, Outcome outcome, List<CellRef> cells) {
    public Point {
      cells = List.copyOf(cells);
    }
  }

  /** Names are unique in the site: {@code loans.balance}. */
  public String id() {
    return dataset.name() + "." + indicator.name();
  }

  /** The latest; empty where nothing is known. */
  public Optional<Point> current() {
    return points.isEmpty() ? Optional.empty() : Optional.of(points.get(points.size() - 1));
  }

  /** The cells of all points, each once. */
  public List<CellRef> cells() {
    Map<String, CellRef> cells = new LinkedHashMap<>();
    points.forEach(point -> point.cells().forEach(cell -> cells.putIfAbsent(cell.id(), cell)));
    return List.copyOf(cells.values());
  }

  /** Every indicator of a site, by dataset and in the order written. */
  public static List<Series> all(Site site) {
    return site.catalog().datasets().stream()
        .flatMap(dataset -> dataset.indicators().values().stream().map(i -> of(site, dataset, i)))
        .toList();
  }

  private static Series of(Site site, Dataset dataset, Indicator indicator) {
    Reader reader = new Reader(site, dataset, indicator);
    List<Point> points = new ArrayList<>();
    List<Period> periods = site.catalog().periods(dataset);
    periods.forEach(period -> reader.at(period).ifPresent(points::add));
    if (points.isEmpty()) {
      reader.still(DatasetBinder.latest(site.catalog(), dataset)).ifPresent(points::add);
    }
    return new Series(dataset, indicator, points);
  }

  /** Computes an indicator where it stands in some period. */
  private record Reader(Site site, Dataset dataset, Indicator indicator) {

    /** Empty where nothing is known, or where the expression names nothing of that period. */
    Optional<Point> at(Period period) {
      return point(Optional.of(period))
          .filter(point -> periods(point).anyMatch(period::equals))
          .map(point -> new Point(Optional.of(period), point.outcome(), point.cells()));
    }

    /** An expression that says its period itself, or has none. */
    Optional<Point> still(Optional<Period> latest) {
      return point(latest)
          .map(
              point ->
                  new Point(periods(point).max(Period::compareTo), point.outcome(), point.cells()));
    }

    private static Stream<Period> periods(Point point) {
      return point.cells().stream().flatMap(cell -> cell.row().period().stream());
    }

    private Optional<Point> point(Optional<Period> period) {
      Catalog catalog = site.catalog();
      Scope scope = catalog.scope(List.of(dataset.name()), period, Optional.empty());
      Evaluation found = site.evaluator().evaluate(indicator.value(), scope, new Diagnostics());
      if (!(found instanceof Outcome outcome)) {
        return Optional.empty();
      }
      List<CellRef> cells =
          indicator.value().references().stream()
              .flatMap(ref -> scope.resolve(ref, new Diagnostics()).stream())
              .flatMap(selection -> selection.items().stream())
              .flatMap(item -> catalog.cell(item.id()).stream())
              .toList();
      return Optional.of(new Point(Optional.empty(), outcome, cells));
    }
  }
}
