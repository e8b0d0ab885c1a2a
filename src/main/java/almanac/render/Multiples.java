package almanac.render;

import almanac.site.BoundFigure;
import almanac.site.Grid;
import almanac.value.Measure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The headings of small multiples, of which a figure has one for each unit. */
final class Multiples {
  private Multiples() {}

  /** What is compared in a figure, with its name: a row of the grid, or a column. */
  private record Compared(String name, List<Grid.Cell> cells) {

    Optional<Measure> first() {
      return cells.stream().flatMap(c -> c.measure().stream()).findFirst();
    }

    boolean like(Compared other) {
      return first()
          .flatMap(mine -> other.first().map(m -> m.unit().mixesWith(mine.unit())))
          .orElse(false);
    }
  }

  /** For each series the heading of its chart: its name where it stands alone, and the unit. */
  static List<String> headings(Speech speech, BoundFigure figure) {
    List<Compared> all = compared(speech, figure);
    return all.stream()
        .map(one -> heading(speech, one, all.stream().filter(one::like).toList()))
        .toList();
  }

  private static List<Compared> compared(Speech speech, BoundFigure figure) {
    Grid grid = figure.grid();
    if (figure.turned()) {
      return grid.rows().stream()
          .map(row -> new Compared(speech.label(row.label()), row.cells()))
          .toList();
    }
    return IntStream.range(0, grid.columns().size())
        .mapToObj(
            i ->
                new Compared(
                    speech.labels(grid.columns().get(i).labels()),
                    grid.rows().stream().map(row -> row.cells().get(i)).toList()))
        .toList();
  }

  private static String heading(Speech speech, Compared one, List<Compared> alike) {
    List<Measure> measures = new ArrayList<>();
    alike.forEach(a -> a.cells().forEach(c -> c.measure().ifPresent(measures::add)));
    String unit = measures.isEmpty() ? "" : Subjects.unit(speech, measures);
    if (alike.size() > 1) {
      return unit;
    }
    return unit.isEmpty() ? one.name() : speech.words().get("multiple", one.name(), unit);
  }
}
