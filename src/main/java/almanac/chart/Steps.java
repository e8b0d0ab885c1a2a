package almanac.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The classes of a map: by rank, from the lowest number on, each of as many numbers as the next if
 * that can be; equal numbers share a class. A class that stays without one is left out.
 */
record Steps(Plot plot) {

  /**
   * Those of one colour.
   *
   * @param step of the colour, from 0
   * @param label {@code 1,300～4,000}: its lowest and its highest number, or the only one
   */
  record Step(int step, String label) {}

  /** The class of a number, from 0; empty where it is missing. */
  Optional<Integer> of(Item item) {
    return item.point().value().map(this::step);
  }

  private int step(BigDecimal value) {
    List<BigDecimal> values = plot.values();
    long below = values.stream().filter(other -> other.compareTo(value) < 0).count();
    return (int) (below * Tone.steps() / values.size());
  }

  /** Those that hold a number, the lowest first. */
  List<Step> all() {
    List<Item> known =
        Item.all(plot).stream()
            .filter(item -> !item.missing())
            .sorted(Comparator.comparing(item -> item.point().value().orElseThrow()))
            .toList();
    List<Step> steps = new ArrayList<>();
    for (int step = 0; step < Tone.steps(); step++) {
      int wanted = step;
      List<Item> of = known.stream().filter(item -> of(item).orElseThrow() == wanted).toList();
      if (!of.isEmpty()) {
        steps.add(new Step(step, label(of.get(0), of.get(of.size() - 1))));
      }
    }
    return steps;
  }

  private String label(Item least, Item most) {
    String from = least.point().label();
    String to = most.point().label();
    return from.equals(to) ? from : from + (plot.language().equals("zh") ? "～" : " to ") + to;
  }
}
