package almanac.data;

import almanac.value.Rational;
import java.util.List;

/** Who comes before whom: the highest value first, equal ones on one place. */
record Places(List<Rational> values, Scoring.Ties ties) {
  Places {
    values = List.copyOf(values);
  }

  /** The place of a value that is among them. */
  int of(Rational value) {
    return 1 + count(values.stream().filter(other -> other.compareTo(value) > 0).toList());
  }

  /** The number of places: of different values, or of all of them. */
  int last() {
    return count(values);
  }

  private int count(List<Rational> some) {
    return ties == Scoring.Ties.DENSE ? (int) some.stream().distinct().count() : some.size();
  }
}
