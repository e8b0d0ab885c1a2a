package almanac.render;

import almanac.export.Csv;
import almanac.site.BoundFigure;
import almanac.site.Goal;
import almanac.site.Grid;
import almanac.value.Measure;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * The numbers and words of a figure as CSV, RFC 4180, in the page's language; numbers plain, in
 * their own unit.
 */
final class GridCsv {
  private GridCsv() {}

  static String of(Speech speech, BoundFigure figure) {
    Grid grid = figure.grid();
    List<String> head =
        new ArrayList<>(
            List.of(grid.corner().map(speech::text).orElse(speech.words().get("item"))));
    for (int i = 0; i < grid.columns().size(); i++) {
      head.add(speech.labels(grid.columns().get(i).labels()));
      if (!grid.isWords(i)) {
        head.add(speech.words().get("csv.unit"));
      }
    }
    if (!figure.goals().isEmpty()) {
      Bullets.heads(speech, figure)
          .forEach(name -> head.addAll(List.of(name, speech.words().get("csv.unit"))));
    }
    StringBuilder csv = new StringBuilder(Csv.line(head));
    grid.rows().forEach(row -> csv.append(Csv.line(line(speech, figure, row))));
    figure.targets().forEach(target -> csv.append(Csv.line(line(speech, target, head.size()))));
    return csv.toString();
  }

  private static List<String> line(Speech speech, BoundFigure figure, Grid.Row row) {
    List<String> line = new ArrayList<>(List.of(speech.label(row.label())));
    for (int i = 0; i < row.cells().size(); i++) {
      Grid.Cell cell = row.cells().get(i);
      if (figure.grid().isWords(i)) {
        line.add(words(speech, cell));
      } else {
        add(line, cell.measure(), cell.isWords() ? words(speech, cell) : cell.symbol());
      }
    }
    Bullets.of(figure, row)
        .ifPresent(
            goal -> {
              add(line, Optional.of(goal.target().measure()), "");
              add(line, goal.way().flatMap(Goal.Way::reached), "");
              add(line, goal.way().filter(way -> !way.met()).map(Goal.Way::rest), "");
            });
    return line;
  }

  private static String words(Speech speech, Grid.Cell cell) {
    return cell.ref().map(r -> Cells.words(speech, r.dataset(), r.row(), r.field())).orElse("");
  }

  private static void add(List<String> line, Optional<Measure> measure, String symbol) {
    line.add(measure.map(GridCsv::number).orElse(symbol));
    line.add(measure.map(m -> m.unit().name()).orElse(""));
  }

  private static String number(Measure measure) {
    return (measure.approximate() ? "~" : "") + measure.number().toPlainString();
  }

  /** The number to reach, below the first series; the other columns are blank. */
  private static List<String> line(Speech speech, BoundFigure.Target target, int width) {
    Measure aim = target.measure();
    List<String> line =
        new ArrayList<>(List.of(Targets.name(speech, target), number(aim), aim.unit().name()));
    line.addAll(Collections.nCopies(width - line.size(), ""));
    return line;
  }
}
