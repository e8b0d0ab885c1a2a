package almanac.author;

import almanac.source.DisplayWidth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Sets the lines of a table as text in columns, and mends what a paste has brought in.
 *
 * @param marks how the header parts its columns
 * @param mend whether lines may be read more kindly than the build reads them, and numbers mended
 */
record Columns(Parting marks, int count, boolean mend) {

  /**
   * A line of a table.
   *
   * @param cells as they are to be written; none in a line that is blank or has too few or too many
   */
  private record Line(String written, List<String> cells) {
    String asWritten() {
      return written.stripTrailing();
    }
  }

  /**
   * What comes out.
   *
   * @param cells of the lines that hold one for each column
   */
  record Table(List<String> lines, List<List<String>> cells, boolean mended) {}

  /**
   * The table of these lines; the first that is not blank holds the names.
   *
   * @param mend only where the build cannot read the table as it is
   */
  static Table of(List<String> lines, boolean mend) {
    Optional<String> header = lines.stream().filter(line -> !line.isBlank()).findFirst();
    if (header.isEmpty()) {
      return new Table(lines, List.of(), mend);
    }
    Parting marks = Parting.of(header.get(), mend);
    Columns columns = new Columns(marks, marks.header(header.get()).size(), mend);
    return columns.table(lines.stream().map(columns::line).toList());
  }

  private Line line(String written) {
    if (written.isBlank()) {
      return new Line(written, List.of());
    }
    List<Parting> ways = mend ? marks.orElse() : List.of(marks);
    return ways.stream()
        .map(way -> way.row(written, count))
        .filter(cells -> cells.size() == count)
        .findFirst()
        .map(cells -> new Line(written, mend ? cells.stream().map(Paste::mended).toList() : cells))
        .orElseGet(() -> new Line(written, List.of()));
  }

  private Table table(List<Line> lines) {
    int[] widths = new int[count];
    for (Line line : lines) {
      for (int i = 0; i < line.cells().size(); i++) {
        widths[i] = Math.max(widths[i], DisplayWidth.of(line.cells().get(i)));
      }
    }
    List<String> set = new ArrayList<>();
    lines.forEach(line -> set.add(line.cells().isEmpty() ? line.asWritten() : set(line, widths)));
    return new Table(
        set, lines.stream().map(Line::cells).filter(cells -> !cells.isEmpty()).toList(), mend);
  }

  private String set(Line line, int[] widths) {
    StringBuilder text = new StringBuilder(marks.leading() ? "| " : "");
    for (int i = 0; i < count; i++) {
      String cell = line.cells().get(i);
      text.append(i == 0 ? "" : " | ").append(cell);
      text.append(" ".repeat(widths[i] - DisplayWidth.of(cell)));
    }
    return text.append(marks.trailing() ? " |" : "").toString().stripTrailing();
  }
}
