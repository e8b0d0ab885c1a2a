package almanac.render;

import almanac.site.BoundFigure;
import almanac.site.Grid;
import java.util.ArrayList;
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
    for (Grid.Row row : grid.rows()) {
      List<String> line = new ArrayList<>(List.of(speech.label(row.label())));
      for (Grid.Cell cell : row.cells()) {
        line.add(cell.measure().map(m -> m.number().toPlainString()).orElse(cell.symbol()));
        line.add(cell.measure().map(m -> m.unit().name()).orElse(""));
      }
      csv.append(Csv.line(line));
    }
    return csv.toString();
  }
}
