package almanac.chart;

import java.util.List;

/**
 * The largest scale at which every bar has room for the label at its end.
 *
 * @param scale pixels for one unit; 0 when there is no room at all
 * @param zero where zero is, from the left edge of the room
 */
record Fit(double scale, double zero) {

  /** A bar's end, and the pixels beyond it that its label needs. */
  record End(double value, double beyond) {}

  static Fit of(List<End> ends, double room) {
    double longest = reach(ends, 1, true, false) + reach(ends, 1, false, false);
    double most = longest == 0 ? 1 : room / longest;
    double least = 0;
    if (need(ends, most) > room) {
      for (int halving = 0; halving < 60; halving++) {
        double middle = (least + most) / 2;
        if (need(ends, middle) <= room) {
          least = middle;
        } else {
          most = middle;
        }
      }
      most = least;
    }
    return new Fit(most, reach(ends, most, false, true));
  }

  private static double need(List<End> ends, double scale) {
    return reach(ends, scale, true, true) + reach(ends, scale, false, true);
  }

  private static double reach(List<End> ends, double scale, boolean right, boolean labels) {
    return ends.stream()
        .filter(end -> end.value() >= 0 == right)
        .mapToDouble(end -> Math.abs(end.value()) * scale + (labels ? end.beyond() : 0))
        .max()
        .orElse(0);
  }
}
