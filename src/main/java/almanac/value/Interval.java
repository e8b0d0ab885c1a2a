package almanac.value;

import java.util.List;

/** All numbers from one to another, both ends included. */
public record Interval(Rational low, Rational high) {
  public Interval {
    if (low.compareTo(high) > 0) {
      throw new IllegalArgumentException("an interval from " + low + " to " + high);
    }
  }

  public static Interval of(Rational point) {
    return new Interval(point, point);
  }

  /** The smallest that holds all these numbers, of which there is at least one. */
  static Interval around(List<Rational> points) {
    Rational low = points.get(0);
    Rational high = low;
    for (Rational point : points) {
      low = point.compareTo(low) < 0 ? point : low;
      high = point.compareTo(high) > 0 ? point : high;
    }
    return new Interval(low, high);
  }

  public boolean meets(Interval other) {
    return low.compareTo(other.high) <= 0 && other.low.compareTo(high) <= 0;
  }

  public boolean holds(Rational point) {
    return low.compareTo(point) <= 0 && point.compareTo(high) <= 0;
  }

  public boolean isPoint() {
    return low.equals(high);
  }

  Interval plus(Interval other) {
    return new Interval(low.plus(other.low), high.plus(other.high));
  }

  Interval negate() {
    return new Interval(high.negate(), low.negate());
  }

  Interval times(Interval other) {
    return around(
        List.of(
            low.times(other.low),
            low.times(other.high),
            high.times(other.low),
            high.times(other.high)));
  }

  /** Throws {@link ArithmeticException} where the other holds zero. */
  Interval dividedBy(Interval other) {
    if (other.holds(Rational.ZERO)) {
      throw new ArithmeticException("division by an interval that holds zero");
    }
    return times(
        new Interval(Rational.ONE.dividedBy(other.high), Rational.ONE.dividedBy(other.low)));
  }
}
