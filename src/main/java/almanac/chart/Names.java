package almanac.chart;

import java.util.List;

/** The names of rows, wrapped so that they stand in a column. */
record Names(List<List<Label>> lines, double width) {
  Names {
    lines = List.copyOf(lines);
  }

  /** On one line if that takes less than a third of the chart, else on two, else on several. */
  static Names of(List<String> names, double chart) {
    Names one = wrapped(names, chart * 0.3);
    return one.few() ? one : wrapped(names, chart * 0.42);
  }

  private static Names wrapped(List<String> names, double width) {
    List<List<Label>> lines =
        names.stream().map(name -> Wrap.lines(Label.name(name), width)).toList();
    return new Names(lines, lines.stream().mapToDouble(Wrap::width).reduce(0, Math::max));
  }

  /** Whether no name takes more than two lines. */
  boolean few() {
    return lines.stream().allMatch(name -> name.size() <= 2);
  }

  List<Label> lines(int row) {
    return lines.get(row);
  }
}
