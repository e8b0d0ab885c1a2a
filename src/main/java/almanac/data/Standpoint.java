package almanac.data;

import almanac.value.Rational;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One member amid its group, for whom formulas are computed, exactly. */
record Standpoint(Entrant entrant, List<Entrant> group, Map<String, Band> bands) {

  /** Empty where an input is blank, or a divisor 0. */
  Optional<Rational> value(Formula formula) {
    if (formula instanceof Formula.Constant number) {
      return Optional.of(number.measure().value());
    }
    if (formula instanceof Formula.Input input) {
      return Optional.ofNullable(entrant.values().get(input.name()));
    }
    if (formula instanceof Formula.Banded banded) {
      Band band = Optional.ofNullable(bands.get(banded.name())).orElseThrow();
      return Optional.of(band.points(value(band.of())));
    }
    if (formula instanceof Formula.Negative negative) {
      return value(negative.of()).map(Rational::negate);
    }
    if (formula instanceof Formula.Binary binary) {
      return value(binary.left())
          .flatMap(left -> value(binary.right()).flatMap(r -> computed(binary, left, r)));
    }
    return formula instanceof Formula.Extreme extreme
        ? extreme(extreme)
        : ofGroup((Formula.OfGroup) formula, group);
  }

  private static Optional<Rational> computed(Formula.Binary sum, Rational left, Rational right) {
    return switch (sum.operator()) {
      case '+' -> Optional.of(left.plus(right));
      case '-' -> Optional.of(left.minus(right));
      case '*' -> Optional.of(left.times(right));
      default -> right.signum() == 0 ? Optional.empty() : Optional.of(left.dividedBy(right));
    };
  }

  private Optional<Rational> extreme(Formula.Extreme extreme) {
    List<Rational> values = extreme.of().stream().flatMap(f -> value(f).stream()).toList();
    return values.size() < extreme.of().size()
        ? Optional.empty()
        : extreme(values, extreme.largest());
  }

  private static Optional<Rational> extreme(List<Rational> values, boolean largest) {
    return largest
        ? values.stream().max(Rational::compareTo)
        : values.stream().min(Rational::compareTo);
  }

  /** Of the members for whom the input is not blank. */
  static Optional<Rational> ofGroup(Formula.OfGroup of, List<Entrant> group) {
    List<Rational> values =
        group.stream()
            .flatMap(e -> Optional.ofNullable(e.values().get(of.input())).stream())
            .toList();
    Rational sum = values.stream().reduce(Rational.ZERO, Rational::plus);
    Rational count = Rational.of(values.size(), 1);
    return switch (of.function()) {
      case SUM -> Optional.of(sum);
      case COUNT -> Optional.of(count);
      case MEAN -> values.isEmpty() ? Optional.empty() : Optional.of(sum.dividedBy(count));
      case MAX -> extreme(values, true);
      case MIN -> extreme(values, false);
    };
  }

  boolean holds(Condition condition) {
    if (condition instanceof Condition.Blank blank) {
      return entrant.values().containsKey(blank.input()) != blank.blank();
    }
    Condition.Compared compared = (Condition.Compared) condition;
    Optional<Rational> left = value(compared.left());
    Optional<Rational> right = value(compared.right());
    return left.isPresent()
        && right.isPresent()
        && holds(compared, left.get().compareTo(right.get()));
  }

  private static boolean holds(Condition.Compared compared, int order) {
    return switch (compared.relation()) {
      case EQUAL -> order == 0;
      case LESS -> order < 0;
      case AT_MOST -> order <= 0;
      case MORE -> order > 0;
      case AT_LEAST -> order >= 0;
      case ABOUT -> throw new IllegalArgumentException("a condition is exact");
    };
  }
}
