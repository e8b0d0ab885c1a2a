package almanac.value;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How a published number that does not agree with its formula may have come about. */
final class Slips {
  private static final NumberFormat FORMAT = NumberFormat.of("zh");

  private Slips() {}

  static List<String> explain(Measure published, Term computed) {
    List<String> found = new ArrayList<>();
    rounded(published, computed).ifPresent(found::add);
    computed.cells().forEach(cell -> truncated(published, computed, cell).ifPresent(found::add));
    transposed(published, swapped -> swapped.interval().meets(Recomputation.interval(computed)))
        .ifPresent(found::add);
    return found;
  }

  /** The result was rounded up or cut off, not to the nearest. */
  private static Optional<String> rounded(Measure published, Term computed) {
    Rational step = step(published);
    Rational at = published.value();
    Interval in =
        Recomputation.alone(computed)
            ? Interval.of(computed.value())
            : Recomputation.interval(computed);
    if (in.high().compareTo(at.minus(step)) > 0 && in.low().compareTo(at) <= 0) {
      return Optional.of(said(published) + " looks rounded up, not to the nearest");
    }
    return in.high().compareTo(at) >= 0 && in.low().compareTo(at.plus(step)) < 0
        ? Optional.of(said(published) + " looks cut off, not rounded")
        : Optional.empty();
  }

  private static Optional<String> truncated(Measure published, Term computed, Term.Cell cell) {
    if (cell.measure().interval().isPoint()) {
      return Optional.empty();
    }
    Rational at = cell.measure().value();
    Rational on = at.signum() < 0 ? at.minus(step(cell.measure())) : at.plus(step(cell.measure()));
    Box box = Box.with(cell, Interval.around(List.of(at, on)));
    boolean agrees = box.divides(computed) && box.interval(computed).meets(published.interval());
    return agrees
        ? Optional.of(
            "it agrees if "
                + said(cell.measure())
                + " ("
                + cell.id()
                + ") was cut off, not rounded")
        : Optional.empty();
  }

  /** The first exchange of two digits, neighbours before others, that makes the number agree. */
  static Optional<String> transposed(Measure published, Predicate<Measure> agrees) {
    String digits = published.number().unscaledValue().abs().toString();
    return IntStream.range(1, digits.length())
        .boxed()
        .flatMap(gap -> IntStream.range(0, digits.length() - gap).mapToObj(i -> new int[] {i, gap}))
        .filter(at -> digits.charAt(at[0]) != digits.charAt(at[0] + at[1]))
        .flatMap(at -> Stream.of(swap(published, digits, at)))
        .filter(agrees)
        .findFirst()
        .map(
            found ->
                said(found)
                    + " agrees: two digits of "
                    + said(published)
                    + " may have changed places");
  }

  private static Measure swap(Measure published, String digits, int[] at) {
    StringBuilder swapped = new StringBuilder(digits);
    swapped.setCharAt(at[0], digits.charAt(at[0] + at[1]));
    swapped.setCharAt(at[0] + at[1], digits.charAt(at[0]));
    BigInteger unscaled = new BigInteger(swapped.toString());
    BigInteger signed = published.number().signum() < 0 ? unscaled.negate() : unscaled;
    return new Measure(
        new BigDecimal(signed, published.number().scale()),
        published.unit(),
        published.approximate(),
        published.exact());
  }

  /** One of the last written decimal. */
  private static Rational step(Measure measure) {
    return Rational.of(new BigDecimal(BigInteger.ONE, measure.number().scale()))
        .times(measure.unit().size());
  }

  private static String said(Measure measure) {
    return FORMAT.prose(measure);
  }
}
