package almanac.render;

import almanac.data.Band;
import almanac.data.Condition;
import almanac.data.Formula;
import almanac.data.Rule;
import almanac.data.Score;
import almanac.data.ScoreItem;
import almanac.data.Scoring;
import almanac.data.Step;
import almanac.value.Rational;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a calculator asks for. It scores one member alone, so it asks for what the others decide:
 * the place, the last place where points fall to it, and what formulas compute over the group. An
 * input that only a rank looks at is then not asked for.
 */
final class CalculatorFields {
  private final Set<String> inputs = new LinkedHashSet<>();
  private final Set<Formula.OfGroup> ofGroup = new LinkedHashSet<>();

  CalculatorFields(Scoring scheme) {
    scheme.items().stream().flatMap(CalculatorFields::computed).forEach(this::ask);
  }

  private void ask(Formula formula) {
    inputs.addAll(formula.inputs());
    groups(formula).forEach(ofGroup::add);
  }

  /** The formulas of an item that are computed of one member, so all but those of ranks. */
  private static Stream<Formula> computed(ScoreItem item) {
    return Stream.concat(item.bands().values().stream().map(Band::of), computed(item.rule()));
  }

  private static Stream<Formula> computed(Rule rule) {
    if (rule instanceof Rule.Cases cases) {
      return cases.cases().stream()
          .flatMap(
              one ->
                  Stream.concat(
                      one.when().stream().flatMap(Condition::formulas), computed(one.rule())));
    }
    return ranked(rule).isPresent() ? Stream.empty() : rule.formulas();
  }

  /** The formula by which a rule ranks. */
  static Optional<Formula> ranked(Rule rule) {
    if (rule instanceof Rule.Rank rank) {
      return Optional.of(rank.of());
    }
    return rule instanceof Rule.Places places ? Optional.of(places.of()) : Optional.empty();
  }

  /** The rules of an item that rank. */
  static List<Rule> ranks(ScoreItem item) {
    return ranks(item.rule()).toList();
  }

  private static Stream<Rule> ranks(Rule rule) {
    return rule instanceof Rule.Cases cases
        ? cases.cases().stream().flatMap(one -> ranks(one.rule()))
        : ranked(rule).stream().map(formula -> rule);
  }

  static Stream<Formula.OfGroup> groups(Formula formula) {
    return formula instanceof Formula.OfGroup of
        ? Stream.of(of)
        : formula.parts().stream().flatMap(CalculatorFields::groups);
  }

  boolean asks(String input) {
    return inputs.contains(input);
  }

  /** Whether the value can be computed of what is asked for. */
  boolean sees(Formula formula) {
    return inputs.containsAll(formula.inputs()) && groups(formula).allMatch(ofGroup::contains);
  }

  /** Inputs that are asked for in an item, in order. */
  List<String> inputs(ScoreItem item) {
    return item.inputs().stream().filter(this::asks).toList();
  }

  /** What is asked for of the group in an item, each once. */
  List<Formula.OfGroup> ofGroup(ScoreItem item) {
    Stream<Formula> ranks = ranks(item).stream().flatMap(rule -> ranked(rule).stream());
    return Stream.concat(computed(item), ranks.filter(this::sees))
        .flatMap(CalculatorFields::groups)
        .distinct()
        .toList();
  }

  /** Whether points of an item fall to the last place. */
  static boolean needsLast(ScoreItem item) {
    return ranks(item).stream()
        .anyMatch(
            rule ->
                rule instanceof Rule.Places places
                    && places.stretches().stream().anyMatch(s -> s.to().isEmpty()));
  }

  static String ofGroup(Formula.OfGroup of) {
    return of.input() + "-" + of.function().written();
  }

  static String place(ScoreItem item) {
    return item.name() + "-place";
  }

  static String last(ScoreItem item) {
    return item.name() + "-last";
  }

  /** The place that was taken in an item, if one was. */
  static Optional<Step.Placed> placed(Score.OfItem item) {
    return item.steps().stream()
        .filter(Step.Placed.class::isInstance)
        .map(Step.Placed.class::cast)
        .findFirst();
  }

  /** One of the unit in which a field of the group is entered, in base units. */
  static Rational size(Scoring scheme, Formula.OfGroup of) {
    return of.function() == Formula.Function.COUNT
        ? Rational.ONE
        : scheme.input(of.input()).orElseThrow().unit().size();
  }
}
