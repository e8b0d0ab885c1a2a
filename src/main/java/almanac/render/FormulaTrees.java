package almanac.render;

import almanac.data.Band;
import almanac.data.Condition;
import almanac.data.Formula;
import almanac.data.Rule;
import almanac.data.ScoreItem;
import almanac.value.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** What an item's rule computes, as trees. */
record FormulaTrees(ScoreItem item) {
  static final Tree ZERO = Tree.number(Rational.ZERO);

  Tree of(Formula formula) {
    if (formula instanceof Formula.Constant constant) {
      return Tree.number(constant.measure().value());
    }
    if (formula instanceof Formula.Input input) {
      return Tree.field(input.name());
    }
    if (formula instanceof Formula.Banded banded) {
      return points(Optional.ofNullable(item.bands().get(banded.name())).orElseThrow());
    }
    if (formula instanceof Formula.OfGroup of) {
      return Tree.field(CalculatorFields.ofGroup(of));
    }
    List<Tree> parts = formula.parts().stream().map(this::of).toList();
    if (formula instanceof Formula.Binary binary) {
      return Tree.of(String.valueOf(binary.operator()), parts);
    }
    return formula instanceof Formula.Extreme extreme
        ? Tree.of(extreme.largest() ? "max" : "min", parts)
        : Tree.of("-", ZERO, parts.get(0));
  }

  /** The points of a band; none outside of it. */
  Tree points(Band band) {
    return chosen(band, band.bounds().stream().map(b -> Tree.number(b.points())).toList(), ZERO);
  }

  /**
   * One of several by the bound that is reached.
   *
   * @param each in the order of the bounds
   * @param outside where none is reached, or there is no value
   */
  Tree chosen(Band band, List<Tree> each, Tree outside) {
    List<Tree> parts = new ArrayList<>(List.of(of(band.of())));
    for (int i = 0; i < each.size(); i++) {
      parts.add(Tree.number(band.bounds().get(i).from().value()));
      parts.add(each.get(i));
    }
    parts.add(outside);
    return Tree.of("?", parts);
  }

  /** A relation's sign holds the signs of all orders that fulfil it. */
  Tree of(Condition condition) {
    if (condition instanceof Condition.Blank blank) {
      return Tree.of(blank.blank() ? "blank" : "given", Tree.field(blank.input()));
    }
    Condition.Compared compared = (Condition.Compared) condition;
    String sign = compared.relation().sign();
    return Tree.of(sign, of(compared.left()), of(compared.right()));
  }

  Tree points(Rule.Each each) {
    List<Tree> parts = new ArrayList<>();
    for (int i = 0; i < each.tiers().size(); i++) {
      parts.add(Tree.of("*", counts(each, i), Tree.number(each.tiers().get(i).points())));
    }
    return Tree.of("+", parts);
  }

  /** How many a tier gives points for. */
  Tree counts(Rule.Each each, int tier) {
    Tree number = of(each.of());
    boolean last = tier + 1 == each.tiers().size();
    Tree to = last ? number : Tree.of("min", number, before(each, tier + 1));
    return Tree.of("max", Tree.of("-", to, before(each, tier)), ZERO);
  }

  /** The last number before a tier. */
  static Tree before(Rule.Each each, int tier) {
    return Tree.number(Rational.of(each.tiers().get(tier).from() - 1, 1));
  }

  Tree points(Rule.Rank rank) {
    Tree further = Tree.of("-", place(), Tree.number(Rational.ONE));
    Tree less = Tree.of("*", Tree.number(rank.step()), further);
    Tree points = Tree.of("-", Tree.number(rank.first()), less);
    return Tree.of("max", points, Tree.number(rank.least()));
  }

  Tree place() {
    return Tree.field(CalculatorFields.place(item));
  }

  Tree last() {
    return Tree.field(CalculatorFields.last(item));
  }

  /** The stretch that the place lies in, the last one first; none behind the last. */
  Tree points(Rule.Places places) {
    List<Tree> parts = new ArrayList<>(List.of(place()));
    for (int i = places.stretches().size() - 1; i >= 0; i--) {
      Rule.Stretch stretch = places.stretches().get(i);
      if (parts.size() == 1 && stretch.to().isPresent()) {
        parts.add(number(stretch.to().getAsInt() + 1));
        parts.add(ZERO);
      }
      parts.add(number(stretch.from()));
      parts.add(within(stretch));
    }
    parts.add(ZERO);
    return Tree.of("?", parts);
  }

  private static Tree number(int value) {
    return Tree.number(Rational.of(value, 1));
  }

  /** Evenly from the first place to the last; a single place gives the most. */
  private Tree within(Rule.Stretch stretch) {
    OptionalInt to = stretch.to();
    Tree high = Tree.number(stretch.high());
    if (stretch.high().equals(stretch.low()) || to.orElse(0) == stretch.from()) {
      return high;
    }
    Tree from = number(stretch.from());
    Tree length = Tree.of("-", to.isPresent() ? number(to.getAsInt()) : last(), from);
    Tree way = Tree.of("/", Tree.of("-", place(), from), length);
    Tree fall = Tree.number(stretch.high().minus(stretch.low()));
    Tree points = Tree.of("-", high, Tree.of("*", fall, way));
    return to.isPresent() ? points : Tree.of("?", length, number(1), points, high);
  }
}
