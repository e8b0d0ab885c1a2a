package almanac.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Moves boxes on a line apart, each as little as the order of their centres allows. */
final class Spread {

  private Spread() {}

  /** A box that would like to have its middle at {@code centre}. */
  record Box(double centre, double size) {}

  static boolean fits(List<Box> boxes, double room) {
    return boxes.stream().mapToDouble(Box::size).sum() <= room;
  }

  /** Where each box starts, in the order given; they have to fit. */
  static List<Double> starts(List<Box> boxes, double from, double to) {
    List<Integer> order =
        IntStream.range(0, boxes.size())
            .boxed()
            .sorted(Comparator.comparingDouble(i -> boxes.get(i).centre()))
            .toList();
    double[] starts = new double[boxes.size()];
    double least = from;
    for (int i : order) {
      starts[i] = Math.max(least, boxes.get(i).centre() - boxes.get(i).size() / 2);
      least = starts[i] + boxes.get(i).size();
    }
    double most = to;
    for (int n = order.size() - 1; n >= 0; n--) {
      int i = order.get(n);
      starts[i] = Math.min(starts[i], most - boxes.get(i).size());
      most = starts[i];
    }
    List<Double> result = new ArrayList<>();
    for (double start : starts) {
      result.add(start);
    }
    return result;
  }
}
