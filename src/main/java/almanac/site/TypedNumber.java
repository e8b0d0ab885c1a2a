package almanac.site;

import almanac.content.Digit;
import almanac.value.Rational;
import almanac.value.Unit;
import almanac.value.Units;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number that an author typed, as far as the words around it tell.
 *
 * @param written its digits alone, and its percent sign
 * @param number empty for a range, or what is no number on its own
 * @param unit empty where none is written
 */
record TypedNumber(String written, Optional<BigDecimal> number, Optional<Unit> unit) {
  private static final Pattern FORM = Pattern.compile("([0-9][0-9,]*(?:\\.[0-9]+)?) ?(\\D*)");
  private static final Map<String, Long> MAGNITUDES =
      Map.of("thousand", 1_000L, "million", 1_000_000L, "billion", 1_000_000_000L);

  static TypedNumber of(Digit digit, Units units) {
    String text = Normalizer.normalize(digit.text().value(), Normalizer.Form.NFKC);
    Matcher form = FORM.matcher(text);
    if (!form.matches()) {
      return new TypedNumber(text, Optional.empty(), Optional.empty());
    }
    String tail = form.group(2);
    Optional<Unit> unit = tail.isEmpty() ? around(digit) : units.find(tail);
    BigDecimal number = new BigDecimal(form.group(1).replace(",", ""));
    boolean known = tail.isEmpty() || unit.isPresent();
    String written = tail.equals("%") ? text.replace(" ", "") : form.group(1);
    return new TypedNumber(written, known ? Optional.of(number) : Optional.empty(), unit);
  }

  /** In English a unit stands apart: {@code RMB 3.7 billion}, {@code 2 percentage points}. */
  private static Optional<Unit> around(Digit digit) {
    String after = digit.after();
    if (after.startsWith("percentage point")) {
      return Optional.of(Unit.POINTS);
    }
    return after.startsWith("percent") || after.startsWith("per cent")
        ? Optional.of(Unit.PERCENT)
        : Optional.of(digit).filter(d -> d.before().endsWith("RMB")).map(d -> yuan(d.after()));
  }

  private static Unit yuan(String after) {
    String word = after.split("[^a-z]", 2)[0];
    long size = MAGNITUDES.getOrDefault(word, 1L);
    return new Unit("", Unit.YUAN.kind(), Unit.YUAN.dimension(), Rational.of(size, 1));
  }

  /** In the base unit of its dimension. */
  Optional<Rational> value() {
    return number.flatMap(n -> unit.map(u -> Rational.of(n).times(u.size())));
  }
}
