package almanac.site;

import static org.assertj.core.api.Assertions.assertThat;

import almanac.value.Decimals;
import almanac.value.Evaluator;
import almanac.value.Measure;
import almanac.value.Unit;
import almanac.value.Units;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class GoalTest {
  private static final Unit FIRMS = Unit.counting("家");

  @Test
  void saysTheReachedPartInWholePercents() {
    assertThat(way("391", "1000", FIRMS).reached()).contains(percent("39"));
  }

  @Test
  void doesNotRoundToTheWholeTargetWhatIsBelowIt() {
    assertThat(way("998", "1000", FIRMS).reached()).contains(percent("99.80"));
  }

  @Test
  void doesNotRoundToNothingWhatHasBegun() {
    assertThat(way("3", "1000", FIRMS).reached()).contains(percent("0.30"));
  }

  @Test
  void hasMetATargetThatItIsAt() {
    Goal.Way way = way("1000", "1000", FIRMS);
    assertThat(way.met()).isTrue();
    assertThat(way.reached()).contains(percent("100"));
    assertThat(way.rest().value().signum()).isZero();
  }

  @Test
  void hasARestWithTheDecimalsOfBoth() {
    assertThat(way("2071.27", "2700", Unit.YI_YUAN).rest().number()).isEqualTo("628.73");
  }

  @Test
  void hasARestInPointsBetweenPercents() {
    Goal.Way way = way("85.4", "87.5", Unit.PERCENT);
    assertThat(way.rest()).isEqualTo(Measure.of(new BigDecimal("2.1"), Unit.POINTS));
    assertThat(way.reached()).isEmpty();
  }

  @Test
  void isAboutWhereTheTargetIs() {
    Measure about = new Measure(new BigDecimal("2700"), Unit.YI_YUAN, true, false);
    Measure number = Measure.of(new BigDecimal("2071.27"), Unit.YI_YUAN);
    assertThat(goal(number, about).way().orElseThrow().rest().approximate()).isTrue();
  }

  private static Goal.Way way(String number, String target, Unit unit) {
    return goal(Measure.of(new BigDecimal(number), unit), Measure.of(new BigDecimal(target), unit))
        .way()
        .orElseThrow();
  }

  private static Goal goal(Measure number, Measure target) {
    BoundFigure.Target aim =
        new BoundFigure.Target(target, Optional.empty(), Optional.empty(), List.of());
    return Goal.of(aim, Optional.of(number), new Evaluator(Units.standard(), Decimals.STANDARD));
  }

  private static Measure percent(String number) {
    return Measure.of(new BigDecimal(number), Unit.PERCENT);
  }
}
