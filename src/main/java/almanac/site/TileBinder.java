package almanac.site;

import almanac.data.Field;
import almanac.data.Figure;
import almanac.site.BoundFigure.Tile;
import almanac.source.Diagnostic;
import almanac.source.Diagnostics;
import almanac.source.Span;
import almanac.source.Suggestion;
import almanac.source.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Puts the rows of a tile map on the places of its grid: each but total and residual, once. */
final class TileBinder {
  private static final Pattern LINE = Pattern.compile("[^\\n]*\\S[^\\n]*");
  private static final Pattern WORD = Pattern.compile("\\S+");
  private static final String EMPTY = ".";

  private final BoundFigure bound;
  private final Figure figure;
  private final Field x;
  private final Diagnostics diagnostics;
  private boolean sound = true;

  private TileBinder(BoundFigure bound, Field x, Diagnostics diagnostics) {
    this.bound = bound;
    this.figure = bound.figure();
    this.x = x;
    this.diagnostics = diagnostics;
  }

  static boolean map(Figure figure) {
    return figure.chart().value().equals("tiles");
  }

  /** The figure as it is if it is no tile map; empty after a mistake, which is reported. */
  static Optional<BoundFigure> placed(BoundFigure bound, FigureAxes axes, Diagnostics reports) {
    if (!map(bound.figure())) {
      return Optional.of(bound);
    }
    Optional<Field> x =
        axes.x()
            .filter(field -> bound.dataset().primaryKey().contains(field.name()))
            .filter(field -> !field.type().isTime());
    if (x.isEmpty()) {
      reports.report(
          Diagnostic.error(
                  "chart-data",
                  bound.figure().chart().span(),
                  "the figure \"" + bound.figure().id() + "\": tiles show categories of a key")
              .withHint("write `x:` and a field of the primary key that is no time"));
      return Optional.empty();
    }
    List<String> shown = axes.filters().getOrDefault(x.get(), List.of());
    return new TileBinder(bound, x.get(), reports).placed(shown);
  }

  /**
   * The categories that are shown, each with its tile.
   *
   * @param picked those of a {@code where}; empty for all
   */
  private Optional<BoundFigure> placed(List<String> picked) {
    Grid grid = grid(picked);
    List<String> names = grid.rows().stream().map(row -> row.label().key()).toList();
    Map<String, Tile> places = places(names);
    List<String> without = names.stream().filter(name -> !places.containsKey(name)).toList();
    if (figure.grid().isEmpty()) {
      report(
          "missing-key",
          figure.chart().span(),
          "the figure \"" + figure.id() + "\" lacks the key \"grid\"",
          "write `grid: |` and below it rows of categories, with `.` for an empty place");
    } else if (!without.isEmpty()) {
      report(
          "missing-place",
          figure.grid().get().strip().span(),
          "the grid has no place for " + String.join(", ", without),
          "write each category once, or say with `where` which are shown");
    }
    List<Tile> tiles = names.stream().flatMap(n -> Stream.ofNullable(places.get(n))).toList();
    return sound ? Optional.of(bound.placed(grid, tiles)) : Optional.empty();
  }

  private void report(String code, Span at, String message, String hint) {
    sound = false;
    diagnostics.report(Diagnostic.error(code, at, message).withHint(hint));
  }

  /** Those with numbers, in their order, and then those that the data have no row of. */
  private Grid grid(List<String> picked) {
    Map<String, Grid.Row> rows = new LinkedHashMap<>();
    bound.grid().rows().stream()
        .filter(row -> !whole(row.label().key()))
        .forEach(row -> rows.put(row.label().key(), row));
    for (Field.Category category : x.categories()) {
      boolean asked = picked.isEmpty() || picked.contains(category.name());
      if (asked && !whole(category.name())) {
        rows.putIfAbsent(category.name(), blank(category));
      }
    }
    return new Grid(bound.grid().corner(), bound.grid().columns(), List.copyOf(rows.values()));
  }

  private boolean whole(String name) {
    return Stream.of(x.total(), x.residual()).anyMatch(Optional.of(name)::equals);
  }

  private Grid.Row blank(Field.Category category) {
    return new Grid.Row(
        new Grid.Label.Named(category.name(), category.title()),
        Grid.Role.PART,
        bound.grid().columns().stream().map(column -> Grid.Cell.NOTHING).toList());
  }

  private Map<String, Tile> places(List<String> names) {
    Map<String, Tile> places = new LinkedHashMap<>();
    Map<String, Text> written = new LinkedHashMap<>();
    List<List<Text>> rows = rows();
    for (int row = 0; row < rows.size(); row++) {
      even(rows.get(row), rows.get(0));
      for (int column = 0; column < rows.get(row).size(); column++) {
        Text word = rows.get(row).get(column);
        if (!word.value().equals(EMPTY) && fresh(word, names, written)) {
          places.put(word.value(), new Tile(column, row));
        }
      }
    }
    return places;
  }

  private List<List<Text>> rows() {
    return figure.grid().stream()
        .flatMap(grid -> parts(LINE, grid).stream())
        .map(line -> parts(WORD, line))
        .toList();
  }

  private static List<Text> parts(Pattern pattern, Text text) {
    List<Text> parts = new ArrayList<>();
    Matcher matcher = pattern.matcher(text.value());
    while (matcher.find()) {
      parts.add(text.part(matcher.start(), matcher.end()));
    }
    return parts;
  }

  /** A dot that was forgotten would move the rest of its row. */
  private void even(List<Text> row, List<Text> first) {
    if (row.size() != first.size()) {
      report(
          "ragged-row",
          row.get(0).span(),
          "this row of the grid has " + row.size() + " places, the first has " + first.size(),
          "write `.` for an empty place");
    }
  }

  private boolean fresh(Text word, List<String> names, Map<String, Text> written) {
    if (!names.contains(word.value())) {
      unknown(word, names);
      return false;
    }
    Text earlier = written.putIfAbsent(word.value(), word);
    if (earlier != null) {
      report(
          "duplicate-place",
          word.span(),
          "\"" + word + "\" has a place in " + earlier.span() + " already",
          "write `.` for an empty place");
    }
    return earlier == null;
  }

  private void unknown(Text word, List<String> names) {
    String near = Suggestion.didYouMean(word.value(), names);
    String message = "the figure \"" + figure.id() + "\" shows no \"" + word + "\"";
    if (whole(word.value())) {
      report(
          "unknown-category",
          word.span(),
          message + ": the total and the rest have no tile",
          "write `.` for an empty place");
    } else {
      report(
          "unknown-category",
          word.span(),
          message,
          near.isEmpty() ? "it shows " + String.join(", ", names) : near);
    }
  }
}
