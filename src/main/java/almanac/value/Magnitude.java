package almanac.value;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The words that English counts large numbers with. */
enum Magnitude {
  BILLION(1_000_000_000),
  MILLION(1_000_000),
  THOUSAND(1_000),
  ONE(1);

  private final long size;

  Magnitude(long size) {
    this.size = size;
  }

  /** For a number in a sentence, where thousands are written out. */
  static Magnitude of(Measure measure) {
    return Stream.of(BILLION, MILLION).filter(m -> m.fits(measure)).findFirst().orElse(ONE);
  }

  /** For numbers that are shown together: the largest that the largest of them reaches. */
  static Magnitude forAll(List<Measure> measures) {
    return Stream.of(values())
        .filter(magnitude -> measures.stream().anyMatch(magnitude::fits))
        .findFirst()
        .orElse(ONE);
  }

  private boolean fits(Measure measure) {
    return measure.value().abs().compareTo(Rational.of(size, 1)) >= 0;
  }

  /** So many of the base unit. */
  Unit of(Unit unit) {
    return new Unit(unit.name(), unit.kind(), unit.dimension(), Rational.of(size, 1));
  }

  /** With a space before it; of ones nothing. */
  String behind() {
    return this == ONE ? "" : " " + name().toLowerCase(Locale.ROOT);
  }
}
