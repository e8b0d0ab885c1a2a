package almanac.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Parts that lie within each other: each series within the one before it. */
final class NestedChart implements ChartType {
  @Override
  public String name() {
    return "nested";
  }

  @Override
  public List<Problem> problems(Plot plot) {
    if (!plot.brackets().isEmpty()) {
      return List.of(Problem.bracket("nested ones"));
    }
    if (!plot.targets().isEmpty()) {
      return List.of(Problem.target("nested ones"));
    }
    if (plot.series().size() < 2) {
      return List.of(
          new Problem(
              "nested bars need a whole and a part within it",
              "write the whole and then its part in y, as in `y: [filed, inventions]`"));
    }
    List<Problem> problems = new ArrayList<>();
    for (int category = 0; category < plot.categories().size(); category++) {
      row(Item.of(plot, category)).ifPresent(problems::add);
    }
    return problems;
  }

  private static Optional<Problem> row(List<Item> items) {
    Item around = items.get(0);
    if (around.missing()) {
      return Optional.of(
          new Problem(
              "the whole of " + name(around) + " is missing", "leave the row out with where"));
    }
    for (Item item : items) {
      if (item.value() < 0) {
        return Optional.of(
            new Problem(name(item) + " is below zero, and lies in nothing", "write `chart: bar`"));
      }
      if (!item.missing() && exceeds(item, around)) {
        return Optional.of(exceeding(item, around));
      }
      around = item.missing() ? around : item;
    }
    return Optional.empty();
  }

  private static boolean exceeds(Item part, Item whole) {
    return part.point().value().orElseThrow().compareTo(whole.point().value().orElseThrow()) > 0;
  }

  private static Problem exceeding(Item part, Item whole) {
    return new Problem(
        name(part)
            + " is "
            + part.point().label()
            + ", more than the "
            + whole.point().label()
            + " of "
            + name(whole)
            + " in which it lies",
        "write y from the largest to the part within all others, or `chart: bar`");
  }

  private static String name(Item item) {
    boolean one = item.plot().categories().size() == 1;
    String category = item.plot().categories().get(item.category());
    return "\"" + item.name() + (one ? "" : ", " + category) + "\"";
  }

  @Override
  public Scene scene(Plot plot, double width) {
    return NestedRows.scene(plot, width);
  }
}
