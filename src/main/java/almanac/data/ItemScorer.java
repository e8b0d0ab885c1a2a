package almanac.data;

import almanac.value.Rational;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Scores one item for all of a group; members go by their index, for two may be alike. */
final class ItemScorer {
  private final ScoreItem item;
  private final Scoring.Ties ties;
  private final List<Standpoint> members;
  private final List<List<Step>> steps = new ArrayList<>();
  private final List<Rational> raw;

  ItemScorer(ScoreItem item, Scoring.Ties ties, List<Entrant> group) {
    this.item = item;
    this.ties = ties;
    this.members = group.stream().map(e -> new Standpoint(e, group, item.bands())).toList();
    this.raw = new ArrayList<>(Collections.nCopies(group.size(), Rational.ZERO));
    group.forEach(e -> steps.add(new ArrayList<>()));
  }

  /** In the order of the group. */
  List<Score.OfItem> score() {
    List<Integer> all = new ArrayList<>();
    for (int i = 0; i < members.size(); i++) {
      all.add(i);
    }
    apply(item.rule(), all);
    return all.stream()
        .map(i -> new Score.OfItem(item, steps.get(i), raw.get(i), cut(raw.get(i))))
        .toList();
  }

  private Rational cut(Rational points) {
    Rational most = item.max().points();
    return points.compareTo(most) > 0 ? most : points;
  }

  private void apply(Rule rule, List<Integer> among) {
    if (rule instanceof Rule.Cases cases) {
      part(cases, among);
    } else if (rule instanceof Rule.Rank rank) {
      rank(rank, among);
    } else if (rule instanceof Rule.Places places) {
      places(places, among);
    } else {
      among.forEach(i -> raw.set(i, alone(rule, i)));
    }
  }

  /** Each member goes the way of the first case that fits it. */
  private void part(Rule.Cases cases, List<Integer> among) {
    List<Integer> rest = new ArrayList<>(among);
    for (int c = 0; c < cases.cases().size(); c++) {
      Rule.Case one = cases.cases().get(c);
      List<Integer> fitting =
          rest.stream().filter(i -> one.when().stream().allMatch(members.get(i)::holds)).toList();
      rest.removeAll(fitting);
      Step step = new Step.Fitted(c + 1, one);
      fitting.forEach(i -> steps.get(i).add(step));
      apply(one.rule(), fitting);
    }
  }

  private void rank(Rule.Rank rank, List<Integer> among) {
    Map<Integer, Rational> values = values(rank.of(), among);
    Places places = new Places(List.copyOf(values.values()), rank.ties().orElse(ties));
    values.forEach(
        (member, value) -> {
          int place = placed(member, places, value);
          Rational less = rank.step().times(Rational.of(place - 1, 1));
          raw.set(member, atLeast(rank.least(), rank.first().minus(less)));
        });
  }

  private static Rational atLeast(Rational least, Rational points) {
    return points.compareTo(least) < 0 ? least : points;
  }

  private int placed(int member, Places places, Rational value) {
    int place = places.of(value);
    steps.get(member).add(new Step.Placed(place, places.values().size(), places.last()));
    return place;
  }

  /** The values of those who have one. */
  private Map<Integer, Rational> values(Formula of, List<Integer> among) {
    Map<Integer, Rational> values = new LinkedHashMap<>();
    among.forEach(i -> valued(of, i).ifPresent(value -> values.put(i, value)));
    return values;
  }

  private Optional<Rational> valued(Formula of, int member) {
    Optional<Rational> value = members.get(member).value(of);
    steps.get(member).add(new Step.Valued(of, value));
    return value;
  }

  private void places(Rule.Places rule, List<Integer> among) {
    Map<Integer, Rational> values = values(rule.of(), among);
    Places places = new Places(List.copyOf(values.values()), rule.ties().orElse(ties));
    values.forEach(
        (member, value) -> {
          int place = placed(member, places, value);
          raw.set(member, points(rule.stretches(), place, places.last()));
        });
  }

  private static Rational points(List<Rule.Stretch> stretches, int place, int last) {
    return stretches.stream()
        .filter(s -> s.from() <= place && place <= s.to().orElse(place))
        .findFirst()
        .map(s -> within(s, place, s.to().orElse(last)))
        .orElse(Rational.ZERO);
  }

  /**
   * Evenly from the first place of the stretch to its last; one of a single place gives the most.
   */
  private static Rational within(Rule.Stretch stretch, int place, int last) {
    if (last <= stretch.from()) {
      return stretch.high();
    }
    Rational way = Rational.of(place - stretch.from(), last - stretch.from());
    return stretch.high().minus(stretch.high().minus(stretch.low()).times(way));
  }

  /** By a rule that asks for nobody else's value. */
  private Rational alone(Rule rule, int member) {
    if (rule instanceof Rule.Banded banded) {
      return banded(banded.band(), member);
    }
    if (rule instanceof Rule.Each each) {
      return valued(each.of(), member).map(each::points).orElse(Rational.ZERO);
    }
    Rule.Points points = (Rule.Points) rule;
    named(points.points()).forEach(band -> banded(band, member));
    return valued(points.points(), member)
        .map(value -> atLeast(points.least(), value))
        .orElse(Rational.ZERO);
  }

  private Rational banded(Band band, int member) {
    Optional<Rational> value = members.get(member).value(band.of());
    steps.get(member).add(new Step.Banded(band, value, band.at(value)));
    return band.points(value);
  }

  /** The bands that a formula calls by name. */
  private List<Band> named(Formula formula) {
    return item.bands().values().stream().filter(band -> calls(formula, band.name())).toList();
  }

  private static boolean calls(Formula formula, String band) {
    return formula.equals(new Formula.Banded(band))
        || formula.parts().stream().anyMatch(part -> calls(part, band));
  }
}
