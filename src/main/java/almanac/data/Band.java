package almanac.data;

import almanac.value.Measure;
import almanac.value.Rational;
import java.util.List;
import java.util.Optional;

/**
 * Points by what a value comes to: each bound gives its points from there on, itself included.
 *
 * @param name by which a formula calls it; empty for the rule of an item itself
 * @param bounds the highest first; below the last there are no points
 */
public record Band(String name, Optional<Localized> title, Formula of, List<Bound> bounds) {
  public Band {
    bounds = List.copyOf(bounds);
  }

  /** From where on there are so many points. */
  public record Bound(Measure from, Rational points) {}

  /** The band that the value falls in; none below the lowest, or of a value that there is not. */
  public Optional<Bound> at(Optional<Rational> value) {
    return value.flatMap(
        v -> bounds.stream().filter(b -> b.from().value().compareTo(v) <= 0).findFirst());
  }

  Rational points(Optional<Rational> value) {
    return at(value).map(Bound::points).orElse(Rational.ZERO);
  }
}
