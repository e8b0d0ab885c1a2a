package almanac.chart;

import almanac.chart.Plot.Bracket;
import java.util.ArrayList;
import java.util.List;

/**
 * Brackets in a column of their own, right of the rows; words that find no room there become notes
 * below the rows.
 */
final class Brackets {
  private static final double ARM = 20;
  private static final double ONE_LINE = 130;

  private final Plot plot;
  private final double width;
  private final double room;
  private final Written written = new Written();
  private final List<Span> arms = new ArrayList<>();
  private double notesTop;

  Brackets(Plot plot, double width) {
    this.plot = plot;
    this.width = width;
    double most = Math.max(width * (width > 500 ? 0.3 : 0.22), Math.min(width * 0.3, solid()));
    double wanted =
        Math.ceil(plot.brackets().stream().mapToDouble(Brackets::wanted).reduce(0, Math::max));
    this.room = Math.min(wanted, Math.ceil(most));
  }

  /** The widest part of a label that cannot be broken. */
  private double solid() {
    return plot.brackets().stream()
        .mapToDouble(bracket -> Wrap.widest(Label.value(bracket.label())))
        .reduce(0, Math::max);
  }

  /** What is taken from the right of the chart. */
  double space() {
    return plot.brackets().isEmpty() ? 0 : room + ARM + 8;
  }

  private static double wanted(Bracket bracket) {
    double one = line(bracket).width();
    double two =
        Math.max(Label.value(bracket.label()).width(), Label.small(bracket.aside()).width());
    return one <= ONE_LINE ? one : two;
  }

  private static Tag line(Bracket bracket) {
    return Tag.of(Label.value(bracket.label()), Label.small(bracket.aside()));
  }

  /**
   * Places them beside the rows.
   *
   * @param edges top and bottom of the marks in each row
   * @return the height of the chart with its notes
   */
  double place(List<Span> edges, double height) {
    notesTop = height;
    for (Bracket bracket : plot.brackets()) {
      double top = edges.get(bracket.first()).from();
      double bottom = edges.get(bracket.last()).to();
      arms.add(new Span(top, bottom));
      place(bracket, top, bottom);
    }
    return notesTop;
  }

  private void place(Bracket bracket, double top, double bottom) {
    double x = width - room;
    double middle = (top + bottom) / 2;
    Tag line = line(bracket);
    List<Label> both = line.lines(room);
    List<Label> label = Wrap.lines(Label.value(bracket.label()), room);
    if (line.width() <= room) {
      written.ground(line.start(x, middle + Placed.DROP));
    } else if (fits(both, top, bottom)) {
      written.ground(centred(both, x, middle));
    } else {
      if (fits(label, top, bottom)) {
        written.ground(centred(label, x, middle));
      }
      note(bracket);
    }
  }

  private static boolean fits(List<Label> lines, double top, double bottom) {
    return lines.size() * Placed.LEADING <= bottom - top + 8;
  }

  private static List<Placed> centred(List<Label> lines, double x, double middle) {
    return Placed.block(lines, x, middle + Placed.DROP - (lines.size() - 1) * Placed.LEADING / 2);
  }

  private void note(Bracket bracket) {
    String first = plot.categories().get(bracket.first());
    String last = plot.categories().get(bracket.last());
    boolean chinese = plot.language().equals("zh");
    String span = first.equals(last) ? first : first + (chinese ? "—" : " – ") + last;
    String words = bracket.label() + (bracket.aside().isEmpty() ? "" : chinese ? "，" : ", ");
    String text = span + (chinese ? "：" : ": ") + words + bracket.aside();
    List<Label> lines = Wrap.lines(Label.small(text), width);
    written.ground(Placed.block(lines, 0, notesTop + 18));
    notesTop += lines.size() * Placed.LEADING + 6;
  }

  void paint(Sheet sheet) {
    sheet.ground();
    for (Span arm : arms) {
      sheet.bracket(width - room - 10, arm.from(), arm.to());
    }
    written.paint(sheet);
  }
}
