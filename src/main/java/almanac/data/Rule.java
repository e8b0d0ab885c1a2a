package almanac.data;

import almanac.value.Rational;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** How an item's points are found. All of them are cut at the item's maximum. */
public sealed interface Rule {

  /** Every formula in it, those of conditions and bands too, in order. */
  default Stream<Formula> formulas() {
    if (this instanceof Rank rank) {
      return Stream.of(rank.of());
    }
    if (this instanceof Places places) {
      return Stream.of(places.of());
    }
    if (this instanceof Banded banded) {
      return Stream.of(banded.band().of());
    }
    if (this instanceof Each each) {
      return Stream.of(each.of());
    }
    return this instanceof Points points
        ? Stream.of(points.points())
        : ((Cases) this).cases().stream().flatMap(Case::formulas);
  }

  /**
   * By place, the highest value first: so many points for the first place, less by a step for each
   * further one. A value that there is not has no place and no points.
   */
  record Rank(
      Formula of, Optional<Scoring.Ties> ties, Rational first, Rational step, Rational least)
      implements Rule {}

  /** By place, points falling evenly within each stretch of places. */
  record Places(Formula of, Optional<Scoring.Ties> ties, List<Stretch> stretches) implements Rule {
    public Places {
      stretches = List.copyOf(stretches);
    }
  }

  /**
   * Neighbouring places.
   *
   * @param to the last of them; where it is left out, the last place that is taken
   * @param high points for the first of them
   * @param low points for the last of them
   */
  record Stretch(int from, OptionalInt to, Rational high, Rational low) {}

  /** By the band that a value falls in. */
  record Banded(Band band) implements Rule {}

  /** So many points for each one, whose number may change from some number on. */
  record Each(Formula of, List<Tier> tiers) implements Rule {
    public Each {
      tiers = List.copyOf(tiers);
    }

    /** How many of so many the tier of that index gives points for. */
    public Rational counts(int tier, Rational number) {
      Rational before = Rational.of(tiers.get(tier).from() - 1, 1);
      boolean last = tier + 1 == tiers.size();
      Rational end = last ? number : Rational.of(tiers.get(tier + 1).from() - 1, 1);
      Rational to = number.compareTo(end) < 0 ? number : end;
      return to.compareTo(before) > 0 ? to.minus(before) : Rational.ZERO;
    }

    Rational points(Rational number) {
      Rational points = Rational.ZERO;
      for (int i = 0; i < tiers.size(); i++) {
        points = points.plus(counts(i, number).times(tiers.get(i).points()));
      }
      return points;
    }
  }

  /**
   * What each one gives from one number on.
   *
   * @param from the first that gives these points, counted from 1
   */
  record Tier(int from, Rational points) {}

  /** What a formula comes to; one that comes to nothing, as by a division by 0, gives 0. */
  record Points(Formula points, Rational least) implements Rule {}

  /** The first case that fits gives the points; a rank counts those that reach it. */
  record Cases(List<Case> cases) implements Rule {
    public Cases {
      cases = List.copyOf(cases);
    }
  }

  /**
   * A rule for those that fit.
   *
   * @param when all of these must hold; none fit everybody
   */
  record Case(List<Condition> when, Rule rule) {
    public Case {
      when = List.copyOf(when);
    }

    Stream<Formula> formulas() {
      return Stream.concat(when.stream().flatMap(Condition::formulas), rule.formulas());
    }
  }
}
