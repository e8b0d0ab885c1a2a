package almanac.site;

import almanac.value.Evaluator;
import almanac.value.Measure;
import almanac.value.Rational;
import almanac.value.Term;
import almanac.value.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What one number of a bullet is to reach, and how far it has come.
 *
 * @param way empty where the number is not known
 */
public record Goal(BoundFigure.Target target, Optional<Way> way) {

  /**
   * How far a number has come.
   *
   * @param reached a percent of the target; empty where both are percents themselves
   * @param rest between the number and the target, without sign; of percents in 百分点
   * @param met whether the number is at the target, or above it
   */
  public record Way(Optional<Measure> reached, Measure rest, boolean met) {}

  static Goal of(BoundFigure.Target target, Optional<Measure> number, Evaluator evaluator) {
    return new Goal(target, number.map(n -> way(n, target.measure(), evaluator)));
  }

  private static Way way(Measure number, Measure target, Evaluator evaluator) {
    boolean met = number.value().compareTo(target.value()) >= 0;
    Term.Cell from = new Term.Cell("number", number);
    Term.Cell to = new Term.Cell("target", target);
    Unit unit = number.unit();
    Measure rest = evaluator.shown(met ? rest(to, from, unit) : rest(from, to, unit));
    boolean percent = target.unit().kind() == Unit.Kind.PERCENT;
    Optional<Measure> reached =
        percent || target.value().signum() <= 0 ? Optional.empty() : reached(number, target);
    return new Way(reached, rest, met);
  }

  /** In the unit of the number, which may be a smaller one than its target's. */
  private static Term rest(Term less, Term more, Unit unit) {
    Term rest = new Term.Sum(List.of(more, new Term.Negative(less)), unit);
    return unit.kind() == Unit.Kind.PERCENT ? new Term.As(rest, Unit.POINTS) : rest;
  }

  /** In whole percents; with decimals where those would say 0 or 100 of what is neither. */
  private static Optional<Measure> reached(Measure number, Measure target) {
    Rational percent = number.value().dividedBy(target.value()).times(Rational.of(100, 1));
    BigDecimal whole = percent.round(0);
    boolean round =
        Rational.of(whole).equals(percent)
            || (whole.signum() != 0 && whole.compareTo(BigDecimal.valueOf(100)) != 0);
    return Optional.of(Measure.of(round ? whole : percent.round(2), Unit.PERCENT));
  }
}
