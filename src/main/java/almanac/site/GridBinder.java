package almanac.site;

import almanac.data.Catalog;
import almanac.data.Cell;
import almanac.data.CellRef;
import almanac.data.Dataset;
import almanac.data.Field;
import almanac.data.Localized;
import almanac.data.Row;
import almanac.value.Evaluator;
import almanac.value.Measure;
import almanac.value.Period;
import almanac.value.Scope;
import almanac.value.Term;
import almanac.value.Timing;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Fills the grid of a figure with the numbers of its dataset. */
final class GridBinder {
  private final Catalog catalog;
  private final Evaluator evaluator;
  private final Dataset dataset;
  private final FigureAxes axes;

  GridBinder(Catalog catalog, Evaluator evaluator, Dataset dataset, FigureAxes axes) {
    this.catalog = catalog;
    this.evaluator = evaluator;
    this.dataset = dataset;
    this.axes = axes;
  }

  /** A column of the grid before its cells: whose numbers, where and when. */
  private record Series(
      Field field, Map<Field, String> keys, Optional<Period> time, List<Grid.Label> labels) {}

  /**
   * The grid, in the order of the categories, a residual and a total last.
   *
   * @param totals whether totals of the x field are rows too
   */
  Grid bind(boolean totals) {
    if (axes.x().isEmpty()) {
      return ofFields();
    }
    Field x = axes.x().get();
    if (x.type().isTime()) {
      List<Series> series = series(axes.y(), List.of());
      List<Grid.Row> rows =
          axes.times().stream()
              .map(
                  time ->
                      new Grid.Row(
                          new Grid.Label.Time(time, timing(axes.y().get(0))),
                          Grid.Role.PART,
                          series.stream().map(s -> cell(s, Map.of(), Optional.of(time))).toList()))
              .toList();
      return new Grid(Optional.of(x.title()), columns(series), rows);
    }
    List<Series> series = series(axes.y(), axes.times());
    List<Grid.Row> rows =
        dataset.primaryKey().contains(x.name()) ? byKey(x, series, totals) : byRow(x, series);
    return new Grid(Optional.of(x.title()), columns(series), rows);
  }

  private Grid ofFields() {
    List<Series> series = series(List.of(axes.y().get(0)), axes.times());
    List<Grid.Row> rows = axes.y().stream().map(field -> fieldRow(field, series)).toList();
    return new Grid(Optional.empty(), series.stream().map(this::fieldColumn).toList(), rows);
  }

  private Grid.Row fieldRow(Field field, List<Series> series) {
    List<Grid.Cell> cells =
        series.stream()
            .map(s -> new Series(field, s.keys(), s.time(), s.labels()))
            .map(s -> cell(s, Map.of(), s.time()))
            .toList();
    return new Grid.Row(new Grid.Label.Named(field.name(), field.title()), Grid.Role.PART, cells);
  }

  /** Fields are rows here: a series that only its field would name bears the dataset's title. */
  private Grid.Column fieldColumn(Series series) {
    Grid.Label own = new Grid.Label.Named(series.field().name(), series.field().title());
    boolean named = series.labels().stream().anyMatch(label -> !label.equals(own));
    return new Grid.Column(
        named ? series.labels() : List.of(new Grid.Label.Named("", dataset.title())),
        series.field());
  }

  private static Timing timing(Field field) {
    return field.timing().orElse(Timing.DURING);
  }

  private static List<Grid.Column> columns(List<Series> series) {
    return series.stream().map(s -> new Grid.Column(s.labels(), s.field())).toList();
  }

  private List<Series> series(List<Field> fields, List<Period> times) {
    List<Series> all = new ArrayList<>();
    for (Field field : fields) {
      for (Map<Field, String> keys : combinations(new ArrayList<>(axes.picks().entrySet()))) {
        List<Optional<Period>> when =
            times.isEmpty() ? List.of(Optional.empty()) : times.stream().map(Optional::of).toList();
        when.forEach(time -> all.add(new Series(field, keys, time, labels(field, keys, time))));
      }
    }
    return all;
  }

  private static List<Map<Field, String>> combinations(List<Map.Entry<Field, List<String>>> picks) {
    List<Map<Field, String>> all = new ArrayList<>(List.of(Map.of()));
    for (Map.Entry<Field, List<String>> pick : picks) {
      if (!pick.getValue().isEmpty()) {
        all = all.stream().flatMap(base -> extended(base, pick)).toList();
      }
    }
    return all;
  }

  private static Stream<Map<Field, String>> extended(
      Map<Field, String> base, Map.Entry<Field, List<String>> pick) {
    return pick.getValue().stream()
        .map(
            value -> {
              Map<Field, String> more = new LinkedHashMap<>(base);
              more.put(pick.getKey(), value);
              return more;
            });
  }

  /** What tells a series from the others; its field where nothing else does. */
  private List<Grid.Label> labels(Field field, Map<Field, String> keys, Optional<Period> time) {
    List<Grid.Label> labels = new ArrayList<>();
    if (axes.y().size() > 1 && axes.x().isPresent()) {
      labels.add(new Grid.Label.Named(field.name(), field.title()));
    }
    keys.forEach(
        (key, value) -> {
          if (axes.picks().getOrDefault(key, List.of()).size() > 1) {
            labels.add(new Grid.Label.Named(value, title(key, value)));
          }
        });
    if (axes.times().size() > 1) {
      time.ifPresent(t -> labels.add(new Grid.Label.Time(t, timing(field))));
    }
    return labels.isEmpty() ? List.of(new Grid.Label.Named(field.name(), field.title())) : labels;
  }

  private Localized title(Field key, String value) {
    return key.category(value)
        .map(Field.Category::title)
        .orElseGet(
            () ->
                dataset.rows().stream()
                    .filter(r -> value.equals(r.keys().get(key.name())))
                    .map(r -> dataset.cell(r, key).content())
                    .flatMap(
                        c ->
                            c instanceof Cell.Words w
                                ? Stream.of(Localized.of(w.text()))
                                : Stream.empty())
                    .findFirst()
                    .orElse(key.title()));
  }

  private List<Grid.Row> byKey(Field x, List<Series> series, boolean totals) {
    Set<String> present = new LinkedHashSet<>();
    x.categories().forEach(c -> present.add(c.name()));
    Set<String> used = new LinkedHashSet<>();
    dataset.rows().stream()
        .filter(r -> axes.shows(dataset, r))
        .forEach(r -> used.add(r.keys().getOrDefault(x.name(), "")));
    present.retainAll(used);
    present.addAll(used);
    return present.stream()
        .filter(value -> totals || x.overlap() || !x.total().equals(Optional.of(value)))
        .map(
            value ->
                new Grid.Row(
                    new Grid.Label.Named(value, title(x, value)),
                    role(x, value),
                    series.stream().map(s -> cell(s, Map.of(x, value), s.time())).toList()))
        .sorted(java.util.Comparator.comparing(Grid.Row::role))
        .toList();
  }

  private static Grid.Role role(Field x, String value) {
    if (x.residual().equals(Optional.of(value))) {
      return Grid.Role.RESIDUAL;
    }
    return !x.overlap() && x.total().equals(Optional.of(value)) ? Grid.Role.TOTAL : Grid.Role.PART;
  }

  private List<Grid.Row> byRow(Field x, List<Series> series) {
    return dataset.rows().stream()
        .filter(row -> axes.shows(dataset, row))
        .filter(row -> row.period().isEmpty() || axes.times().contains(row.period().get()))
        .map(
            row ->
                new Grid.Row(
                    new Grid.Label.Named(String.join("-", row.keys().values()), words(row, x)),
                    Grid.Role.PART,
                    series.stream().map(s -> cell(row, s.field())).toList()))
        .toList();
  }

  private Localized words(Row row, Field x) {
    return dataset.cell(row, x).content() instanceof Cell.Words words
        ? Localized.of(words.text())
        : x.title();
  }

  private Grid.Cell cell(Series series, Map<Field, String> x, Optional<Period> time) {
    return dataset.rows().stream()
        .filter(row -> axes.shows(dataset, row))
        .filter(row -> time.isEmpty() || row.period().equals(time))
        .filter(row -> holds(row, series.keys()) && holds(row, x))
        .findFirst()
        .map(row -> cell(row, series.field()))
        .orElse(Grid.Cell.NOTHING);
  }

  private static boolean holds(Row row, Map<Field, String> keys) {
    return keys.entrySet().stream()
        .allMatch(k -> k.getValue().equals(row.keys().get(k.getKey().name())));
  }

  private Grid.Cell cell(Row row, Field field) {
    Cell written = dataset.cell(row, field);
    Optional<CellRef> ref =
        Optional.of(new CellRef(catalog.id(dataset, row, field), dataset, row, field, written));
    Scope.Content content = catalog.content(dataset, row, field);
    if (content instanceof Scope.Content.Known known) {
      boolean derived = row.derived() || !(written.content() instanceof Cell.Written);
      return new Grid.Cell(ref, Optional.of(measure(known.term())), "", derived);
    }
    String symbol = content instanceof Scope.Content.Missing missing ? missing.symbol() : "";
    return new Grid.Cell(ref, Optional.empty(), symbol, false);
  }

  private Measure measure(Term term) {
    return term instanceof Term.Cell cell ? cell.measure() : evaluator.shown(term);
  }
}
