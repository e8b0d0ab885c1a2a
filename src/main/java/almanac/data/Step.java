package almanac.data;

import almanac.value.Rational;
import java.util.Optional;

/** One step on the way to the points of an item. */
public sealed interface Step {

  /**
   * A case fitted.
   *
   * @param number from 1
   */
  record Fitted(int number, Rule.Case fitted) implements Step {}

  /** A value was computed; empty where an input is blank or a divisor 0. */
  record Valued(Formula of, Optional<Rational> value) implements Step {}

  /**
   * A place was taken.
   *
   * @param among how many took one
   * @param last the last place that was taken
   */
  record Placed(int place, int among, int last) implements Step {}

  /** A value fell in a band; the bound is empty where it fell in none. */
  record Banded(Band band, Optional<Rational> value, Optional<Band.Bound> bound) implements Step {}
}
