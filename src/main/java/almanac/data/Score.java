package almanac.data;

import almanac.value.Rational;
import java.util.List;
import java.util.Optional;

/**
 * What a member of a group comes to, item by item.
 *
 * @param group all that were scored together
 */
public record Score(Entrant entrant, List<Entrant> group, List<OfItem> items) {
  public Score {
    group = List.copyOf(group);
    items = List.copyOf(items);
  }

  /**
   * The points of an item, and how they came about.
   *
   * @param steps in the order in which they were taken
   * @param raw before they were cut
   */
  public record OfItem(ScoreItem item, List<Step> steps, Rational raw, Rational points) {
    public OfItem {
      steps = List.copyOf(steps);
    }
  }

  /** What a formula over the group comes to; empty where nobody has the input. */
  public Optional<Rational> ofGroup(Formula.OfGroup formula) {
    return Standpoint.ofGroup(formula, group);
  }

  /** All points. */
  public Rational total() {
    return sum(items);
  }

  /** The points of the group's items. */
  public Rational total(Scoring.Group group) {
    return sum(items.stream().filter(i -> i.item().group().equals(group.name())).toList());
  }

  private static Rational sum(List<OfItem> items) {
    return items.stream().map(OfItem::points).reduce(Rational.ZERO, Rational::plus);
  }

  /** The points of the item of that name. */
  public OfItem of(String item) {
    return items.stream().filter(i -> i.item().name().equals(item)).findFirst().orElseThrow();
  }
}
