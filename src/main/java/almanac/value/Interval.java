package almanac.value;

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

  public boolean meets(Interval other) {
    return low.compareTo(other.high) <= 0 && other.low.compareTo(high) <= 0;
  }

  public boolean holds(Rational point) {
    return low.compareTo(point) <= 0 && point.compareTo(high) <= 0;
  }

  public boolean isPoint() {
    return low.equals(high);
  }
}
