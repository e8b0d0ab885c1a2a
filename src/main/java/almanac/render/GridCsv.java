package almanac.render;

import almanac.site.BoundFigure;
import almanac.site.Grid;
import almanac.value.Measure;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The numbers of a figure as CSV, RFC 4180, in the page's language; numbers plain, in their own
 * unit.
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
      head.add(speech.words().get("csv.unit"));
    }
    StringBuilder csv = new StringBuilder(Csv.line(head));
    grid.rows().forEach(row -> csv.append(Csv.line(line(speech, row))));
    figure.target().ifPresent(target -> csv.append(Csv.line(line(speech, target, head.size()))));
    return csv.toString();
  }

  private static List<String> line(Speech speech, Grid.Row row) {
    List<String> line = new ArrayList<>(List.of(speech.label(row.label())));
    for (Grid.Cell cell : row.cells()) {
      line.add(cell.measure().map(m -> m.number().toPlainString()).orElse(cell.symbol()));
      line.add(cell.measure().map(m -> m.unit().name()).orElse(""));
    }
    return line;
  }

  /** The number to reach, below the first series; the other columns are blank. */
  private static List<String> line(Speech speech, BoundFigure.Target target, int width) {
    Measure aim = target.measure();
    String number = (aim.approximate() ? "~" : "") + aim.number().toPlainString();
    List<String> line =
        new ArrayList<>(List.of(Targets.name(speech, target), number, aim.unit().name()));
    line.addAll(Collections.nCopies(width - line.size(), ""));
    return line;
  }
}
