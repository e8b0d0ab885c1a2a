package almanac.value;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How often each cell is multiplied with itself in a computation that is written as one fraction.
 * Where no cell is, above or below the line, the extremes over a box of cells are at its corners.
 */
final class Degrees {
  private final Map<String, Integer> above;
  private final List<Divisor> below;

  private Degrees(Map<String, Integer> above, List<Divisor> below) {
    this.above = above;
    this.below = below;
  }

  /** A factor of the denominator. */
  private record Divisor(Term term, Map<String, Integer> degrees) {}

  static boolean linear(Term term) {
    Degrees degrees = of(term);
    return atMostOne(degrees.above) && atMostOne(total(degrees.below));
  }

  private static boolean atMostOne(Map<String, Integer> degrees) {
    return degrees.values().stream().allMatch(degree -> degree <= 1);
  }

  private static Degrees of(Term term) {
    if (term instanceof Term.Cell cell) {
      boolean fixed = cell.measure().isPoint();
      return new Degrees(fixed ? Map.of() : Map.of(cell.id(), 1), List.of());
    }
    if (term instanceof Term.Product) {
      return product(of(term.parts().get(0)), of(term.parts().get(1)));
    }
    if (term instanceof Term.Quotient quotient) {
      return quotient(quotient);
    }
    if (term instanceof Term.Extreme) {
      return bent(term);
    }
    return term instanceof Term.Counted || term.parts().isEmpty()
        ? new Degrees(Map.of(), List.of())
        : sum(term.parts().stream().map(Degrees::of).toList());
  }

  private static Degrees product(Degrees left, Degrees right) {
    List<Divisor> below = new ArrayList<>(left.below);
    below.addAll(right.below);
    return new Degrees(added(left.above, right.above), below);
  }

  private static Degrees quotient(Term.Quotient quotient) {
    Degrees left = of(quotient.left());
    Degrees right = of(quotient.right());
    List<Divisor> below = new ArrayList<>(left.below);
    below.add(new Divisor(quotient.right(), right.above));
    return new Degrees(added(left.above, total(right.below)), below);
  }

  /** A largest or smallest has a kink, which no corner need show. */
  private static Degrees bent(Term term) {
    Map<String, Integer> above = new HashMap<>();
    term.cells().stream()
        .filter(cell -> !cell.measure().isPoint())
        .forEach(cell -> above.put(cell.id(), 2));
    return new Degrees(above, List.of());
  }

  private static Degrees sum(List<Degrees> parts) {
    List<Divisor> common = new ArrayList<>();
    parts.forEach(part -> common.addAll(without(part.below, common)));
    Map<String, Integer> above = new HashMap<>();
    for (Degrees part : parts) {
      added(part.above, total(without(common, part.below)))
          .forEach((id, degree) -> above.merge(id, degree, Math::max));
    }
    return new Degrees(above, common);
  }

  private static List<Divisor> without(List<Divisor> all, List<Divisor> some) {
    List<Divisor> rest = new ArrayList<>(all);
    some.forEach(rest::remove);
    return rest;
  }

  private static Map<String, Integer> total(List<Divisor> divisors) {
    return divisors.stream().map(Divisor::degrees).reduce(Map.of(), Degrees::added);
  }

  private static Map<String, Integer> added(Map<String, Integer> a, Map<String, Integer> b) {
    Map<String, Integer> sum = new HashMap<>(a);
    b.forEach((id, degree) -> sum.merge(id, degree, Integer::sum));
    return sum;
  }
}
